package nl.stagerocs.matching.companies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.companies.CompanyView.Branch;
import nl.stagerocs.matching.companies.CompanyView.Branches;
import nl.stagerocs.matching.companies.CompanyView.Contact;
import nl.stagerocs.matching.companies.CompanyView.Merged;
import nl.stagerocs.matching.companies.CompanyView.Numbers;
import nl.stagerocs.matching.companies.CompanyView.PlaceOfCompany;
import nl.stagerocs.matching.companies.CompanyView.Recognition;
import nl.stagerocs.matching.companies.CompanyView.TrainerOfCompany;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what belongs to one company. */
@Repository
class CompanyParts {

    private static final int MOST_BRANCHES = 20;

    private static final String OTHER_BRANCHES =
            " from companies c join companies b on b.kvk = c.kvk and b.id <> c.id where c.id = ?";

    private final JdbcClient jdbc;

    CompanyParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long version(UUID company) {
        return jdbc.sql("select version from companies where id = ?")
                .param(company)
                .query(Long.class)
                .single();
    }

    @Nullable
    LocalDate leftOn(UUID company) {
        return jdbc.sql("select left_on from companies where id = ? and left_on is not null")
                .param(company)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    Contact contact(UUID company) {
        return jdbc.sql("""
                        select contact_name as name, contact_email as email, phone, website, kvk, vestigingsnummer,
                               concat(street, ' ', house_number, ', ', postcode, ' ', town) as address
                        from companies where id = ?""").param(company).query(Contact.class).single();
    }

    Numbers numbers(UUID company) {
        return jdbc.sql("select at_least, at_most from companies where id = ?")
                .param(company)
                .query(Numbers.class)
                .single();
    }

    Branches branches(UUID company) {
        int total = jdbc.sql("select count(*)" + OTHER_BRANCHES)
                .param(company)
                .query(Integer.class)
                .single();
        List<Branch> shown = jdbc.sql("select b.id, b.name, b.town, b.vestigingsnummer" + OTHER_BRANCHES
                        + " order by b.town, b.name, b.id limit " + MOST_BRANCHES)
                .param(company)
                .query(Branch.class)
                .list();
        return new Branches(total, shown);
    }

    List<TrainerOfCompany> trainers(UUID company) {
        return jdbc.sql("""
                        select id, concat_ws(' ', first_name, infix, last_name) as name, email, phone
                        from trainers where company_id = ? and left_on is null order by last_name""").param(company).query(TrainerOfCompany.class).list();
    }

    List<PlaceOfCompany> places(UUID company, List<String> states) {
        return jdbc.sql("""
                        select id, title, crebo, starts_on, ends_on, capacity, capacity - taken as room, state
                        from places where company_id = :company and state in (:states) order by title limit 200""")
                .param("company", company)
                .param("states", states)
                .query(PlaceOfCompany.class)
                .list();
    }

    List<Merged> merged(UUID company) {
        return jdbc.sql(
                        "select name, leerbedrijf_id, merged_by_name, merged_at from company_merges where company_id = ? order by merged_at desc")
                .param(company)
                .query(Merged.class)
                .list();
    }

    List<Recognition> recognitions(UUID company) {
        return jdbc.sql("""
                        select n.crebo, (select min(name) from programmes o where o.crebo = n.crebo) as programme_name,
                               n.leerweg, serves(n, current_date) as recognised, n.valid_from, n.valid_until, n.verified_at
                        from recognitions n where n.company_id = ? order by n.crebo""").param(company).query(Recognition.class).list();
    }
}
