package nl.stagerocs.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;

/** Those of one journey. */
public record Cast(UUID student, UUID trainer, UUID supervisor, UUID id) {

    public Cast() {
        this(Ids.next(), Ids.next(), Ids.next(), Ids.next());
    }

    public String trainerMail() {
        return "t" + trainer + "@delinde.example";
    }

    /** Every event of the journey may name them; fields that an event does not have do it no harm. */
    public Map<String, Object> facts() {
        var facts = new HashMap<String, Object>();
        facts.put("studentId", student);
        facts.put("trainerId", trainer);
        facts.put("supervisorId", supervisor);
        for (String each : List.of(
                "applicationId",
                "placementId",
                "proposalId",
                "internshipId",
                "evaluationId",
                "agreementId",
                "weekId",
                "suggestionId",
                "companyId",
                "placeId")) {
            facts.put(each, id);
        }
        facts.put("coordinatorIds", List.of(supervisor));
        return facts;
    }
}
