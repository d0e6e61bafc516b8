package nl.stagerocs.gateway.limits;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whose bucket a request is taken from. */
sealed interface Caller {

    /** Somebody with a browser session. */
    record Person(String name) implements Caller {}

    /**
     * Who a bearer token says that it is of. The services verify tokens, so until then it counts for its address only and can't
     * empty somebody else's bucket.
     */
    record Token(String subject, String address) implements Caller {}

    /** Everybody else at an address. */
    record Address(String address) implements Caller {}

    /** All whose bucket the request is taken from: made-up tokens don't help, as their address is counted too. */
    static List<Caller> of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            return List.of(new Token(subject(header), address), new Address(address));
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken
                ? List.of(new Address(address))
                : List.of(new Person(authentication.getName()));
    }

    private static String subject(String header) {
        try {
            String subject = JWTParser.parse(header.substring(header.indexOf(' ') + 1))
                    .getJWTClaimsSet()
                    .getSubject();
            return subject == null ? "" : subject;
        } catch (ParseException e) {
            return "";
        }
    }
}
