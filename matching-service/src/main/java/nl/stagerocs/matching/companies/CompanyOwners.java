package nl.stagerocs.matching.companies;

import java.util.UUID;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which member of staff looks after a company (relatiebeheerder). */
@Service
@Transactional
class CompanyOwners {

    private final JdbcClient jdbc;

    CompanyOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void change(UUID company, @Nullable String ifMatch, @Nullable UUID staff) {
        long version = jdbc.sql("select version from companies where id = ? for update")
                .param(company)
                .query(Long.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        Versions.require(ifMatch, version);
        if (staff != null && !isStaff(staff)) {
            throw Refusal.field("staffId", "company-owner-unknown");
        }
        jdbc.sql("update companies set owner_id = :staff, version = version + 1 where id = :company")
                .param("staff", staff)
                .param("company", company)
                .update();
    }

    private boolean isStaff(UUID id) {
        return jdbc.sql("select exists (select from staff where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
