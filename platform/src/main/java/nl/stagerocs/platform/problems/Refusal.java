package nl.stagerocs.platform.problems;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that the rules refuse; answered as problem details in the caller's language, with nothing half done. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient HttpStatus status;
    private final String code;
    private final transient Object[] args;
    private final transient List<FieldProblem> fields;

    private Refusal(HttpStatus status, String code, List<FieldProblem> fields, Object... args) {
        super(code);
        this.status = status;
        this.code = code;
        this.fields = fields;
        this.args = args;
    }

    /** 409: the state of things does not allow it; the text stands under {@code problem.<code>}. */
    public static Refusal conflict(String code, Object... args) {
        return new Refusal(HttpStatus.CONFLICT, code, List.of(), args);
    }

    /** 409: the same, with what stands in the way one by one; these name no field of the request but what it is about. */
    public static Refusal conflicts(String code, List<FieldProblem> each, Object... args) {
        return new Refusal(HttpStatus.CONFLICT, code, List.copyOf(each), args);
    }

    /** 400: one field is wrong. */
    public static Refusal field(String field, String code, Object... args) {
        return fields(List.of(new FieldProblem(field, code, args)));
    }

    /** 400: these fields are wrong. */
    public static Refusal fields(List<FieldProblem> problems) {
        return new Refusal(HttpStatus.BAD_REQUEST, "validation", List.copyOf(problems));
    }

    /** 404: it is not there, or not the caller's to know of. */
    public static Refusal notFound() {
        return new Refusal(HttpStatus.NOT_FOUND, "not-found", List.of());
    }

    /** 410: it was there and is used up. */
    public static Refusal gone(String code, Object... args) {
        return new Refusal(HttpStatus.GONE, code, List.of(), args);
    }

    /** 412: somebody else changed it in the meantime. */
    public static Refusal stale() {
        return new Refusal(HttpStatus.PRECONDITION_FAILED, "stale", List.of());
    }

    /** 413: it is larger than allowed. */
    public static Refusal tooLarge(String code, Object... args) {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, code, List.of(), args);
    }

    /** 415: a file of another type than this. */
    public static Refusal unsupported(String code, Object... args) {
        return new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, code, List.of(), args);
    }

    /** 428: a change must say which version was seen. */
    public static Refusal preconditionRequired() {
        return new Refusal(HttpStatus.PRECONDITION_REQUIRED, "if-match", List.of());
    }

    /** 503: a part that this needs does not answer. */
    public static Refusal unavailable(String code, Object... args) {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, code, List.of(), args);
    }

    /** The status of the answer. */
    public HttpStatus status() {
        return status;
    }

    /** The stable word for the reason, the last part of the problem's type. */
    public String code() {
        return code;
    }

    /** What is filled into the text. */
    public Object[] args() {
        return args.clone();
    }

    /** The fields that are wrong, if any. */
    public List<FieldProblem> fields() {
        return fields;
    }
}
