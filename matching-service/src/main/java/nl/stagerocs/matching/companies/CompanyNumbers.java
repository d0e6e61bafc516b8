package nl.stagerocs.matching.companies;

import java.util.UUID;
import nl.stagerocs.matching.companies.CompanyView.Numbers;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how many students are agreed upon with a company (streefaantal en maximum). */
@Service
@Transactional
class CompanyNumbers {

    private final JdbcClient jdbc;

    CompanyNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses a least that is more than the most ({@code company-numbers-order}). */
    void change(UUID company, @Nullable String ifMatch, Numbers wanted) {
        long version = jdbc.sql("select version from companies where id = ? for update")
                .param(company)
                .query(Long.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        Versions.require(ifMatch, version);
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
}
