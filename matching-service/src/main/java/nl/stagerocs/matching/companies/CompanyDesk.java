package nl.stagerocs.matching.companies;

import java.util.UUID;
import nl.stagerocs.matching.companies.CompanyView.Numbers;
import nl.stagerocs.matching.messaging.RecognitionAnnouncements;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the coordinator writes down what is agreed about a company. */
@Service
@Transactional
class CompanyDesk {

    private final JdbcClient jdbc;
    private final RecognitionAnnouncements recognitions;

    CompanyDesk(JdbcClient jdbc, RecognitionAnnouncements recognitions) {
        this.jdbc = jdbc;
        this.recognitions = recognitions;
    }

    /**
     * Says which member of staff looks after a company (relatiebeheerder), and takes over what is open there. Refuses who is not staff of the
     * school ({@code company-owner-unknown}).
     */
    void own(UUID company, @Nullable String ifMatch, @Nullable UUID staff, Caller caller) {
        boolean known = staff == null || isStaff(staff);
        hold(company, ifMatch);
        if (!known) {
            throw Refusal.field("staffId", "company-owner-unknown");
        }
        jdbc.sql("update companies set owner_id = :staff, version = version + 1 where id = :company")
                .param("staff", staff)
                .param("company", company)
                .update();
        if (recognitions.isLost(company)) {
            recognitions.reassigned(caller.school(), company);
        }
    }

    /** Says how many students a company wants and takes (streefaantal en maximum). Refuses a least that is more than the most ({@code company-numbers-order}). */
    void agree(UUID company, @Nullable String ifMatch, Numbers wanted) {
        hold(company, ifMatch);
        if (wanted.atLeast() != null && wanted.atMost() != null && wanted.atLeast() > wanted.atMost()) {
            throw Refusal.field("atLeast", "company-numbers-order");
        }
        jdbc.sql(
                        "update companies set at_least = :atLeast, at_most = :atMost, version = version + 1 where id = :company")
                .param("atLeast", wanted.atLeast())
                .param("atMost", wanted.atMost())
                .param("company", company)
                .update();
    }

    /** Says which branch of its enterprise a company is, by the number of the trade register (KVK). */
    void number(UUID company, @Nullable String ifMatch, @Nullable String vestigingsnummer) {
        hold(company, ifMatch);
        jdbc.sql("update companies set vestigingsnummer = :number, version = version + 1 where id = :company")
                .param("number", vestigingsnummer)
                .param("company", company)
                .update();
    }

    private void hold(UUID company, @Nullable String ifMatch) {
        long version = jdbc.sql("select version from companies where id = ? for update")
                .param(company)
                .query(Long.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        Versions.require(ifMatch, version);
    }

    /** Held, so that nobody leaves who owns a company from now on. */
    private boolean isStaff(UUID id) {
        return jdbc.sql("select id from staff where id = ? and left_on is null for share")
                .param(id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }
}
