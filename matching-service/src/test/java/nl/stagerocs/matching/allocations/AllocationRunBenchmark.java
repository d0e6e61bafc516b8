package nl.stagerocs.matching.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.schools.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures, not a test: one round of thirty thousand students with eight wishes each, from the database to the kept results of both methods. */
class AllocationRunBenchmark extends MatchingTest {

    private static final String SCHOOL = "99BM";
    private static final String ROUNDS = "/api/matching/allocation-rounds";

    /** A programme with a group of 250 students and places for as many, a hundred and twenty times. */
    private static final List<String> FILL = List.of(
            "insert into programmes (school_id, crebo, name, level, leerweg) select :school, (30000 + n)::text, 'Opleiding ' || n, 3, 'BOL' from generate_series(1, 120) n",
            "insert into groups (school_id, name, programme_id, cohort) select :school, 'G' || crebo, id, 2026 from programmes where school_id = :school",
            """
            insert into internship_periods (school_id, name, starts_on, ends_on, required_minutes, days_per_week)
            values (:school, 'Stage najaar 2026', '2026-11-02', '2027-03-26', 38400, 4)""",
            "insert into group_periods select g.id, w.id, :school from groups g, internship_periods w where (g.school_id, w.school_id) = (:school, :school)",
            """
            insert into students (id, school_id, number, first_name, last_name, email, birth_date, group_id, lat, lon)
            select uuidv7(), :school, g.name || '-' || n, 'Yara', 'Bouzid', g.name || '-' || n || '@student.example', '2007-05-12', g.id,
                   52 + random() / 2, 5 + random() / 2
            from groups g, generate_series(1, 250) n where g.school_id = :school""",
            """
            insert into companies (school_id, leerbedrijf_id, name, street, house_number, postcode, town, lat, lon)
            select :school, (500000000 + n)::text, 'Leerbedrijf ' || n, 'Straat', '1', '6711 AB', 'Ede', 52 + random() / 2, 5 + random() / 2
            from generate_series(1, 5000) n""",
            """
            insert into trainers (id, school_id, email, first_name, last_name, company_id)
            select uuidv7(), :school, c.leerbedrijf_id || '@bedrijf.example', 'Piet', 'Bakker', c.id from companies c where c.school_id = :school""",
            """
            insert into places (school_id, code, company_id, trainer_id, title, description, crebo, leerweg, starts_on, ends_on, days_per_week, capacity, lat, lon, company_name)
            select :school, 'P' || o.crebo || '-' || n, c.id, t.id, 'Begeleider', 'Werken.', o.crebo, 'BOL', '2026-11-02', '2027-03-26', 4, 2, c.lat, c.lon, c.name
            from programmes o cross join generate_series(1, 125) n
            join companies c on c.school_id = :school and c.leerbedrijf_id = (500000001 + ((o.crebo::int - 30001) * 125 + n) % 5000)::text
            join trainers t on t.company_id = c.id where o.school_id = :school""",
            """
            insert into shortlists (student_id, period_id, school_id, version, places, changed_at)
            select s.id, (select id from internship_periods where school_id = :school), :school, 0, array(select distinct l.ids[1 + (hashtext(s.number || wish) & 65535) % 125] from generate_series(1, 8) wish), now()
            from (select p.crebo, array_agg(p.id) as ids from places p where p.school_id = :school group by p.crebo) l
            join programmes o on o.crebo = l.crebo and o.school_id = :school
            join groups g on g.programme_id = o.id join students s on s.group_id = g.id""");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void printsFigures() {
        String groups = Schools.within(
                Set.of(SCHOOL),
                () -> transaction.execute(status -> {
                    FILL.forEach(each -> jdbc.sql(each).param("school", SCHOOL).update());
                    return jdbc.sql("select string_agg('\"' || id || '\"', ',') from groups")
                            .query(String.class)
                            .single();
                }));
        var coordinator = Market.coordinator(SCHOOL);
        UUID round = UUID.fromString(Market.read(
                market.post(
                        ROUNDS, "{\"name\":\"Meting\",\"groups\":[" + groups + "],\"nearestFirst\":true}", coordinator),
                "$.id"));

        long start = System.nanoTime();
        MvcTestResult compared = new Changing(http, coordinator).post(ROUNDS + "/" + round + "/comparison", "", 0);
        long ms = (System.nanoTime() - start) / 1_000_000;

        assertThat(compared).hasStatusOk();
        System.out.printf(
                "{\"name\":\"allocation.run.30000\",\"ms\":%d,\"matched\":%s}%n",
                ms, Market.<Object>read(compared, "$.comparison[*].matched"));
    }
}
