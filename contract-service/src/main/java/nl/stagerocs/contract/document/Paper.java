package nl.stagerocs.contract.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that stands in the document, as text. */
public record Paper(
        String school,
        int version,
        List<Line> sheet,
        List<Signature> signatures,
        @Nullable String hash) {

    /** One line of the bpv-blad. */
    public record Line(String label, String value) {}

    /** One signature on the last page. */
    public record Signature(String party, String name, String when, String how) {}
}
