package nl.stagerocs.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What SBB says of a company, as {@code RecognitionVerified} tells it. */
public final class Sbb {

    private Sbb() {}

    /** @param recognised without any dates, or not at all */
    public static Map<String, @Nullable Object> says(
            UUID company, UUID place, String crebo, boolean recognised, String at) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("placeId", place);
        fields.put("companyId", company);
        fields.put("crebo", crebo);
        fields.put("recognised", recognised);
        fields.put("validFrom", null);
        fields.put("validUntil", null);
        fields.put("verifiedAt", at);
        return fields;
    }
}
