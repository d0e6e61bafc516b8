package nl.stagerocs.matching.companies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagerocs.matching.imports.LeavingRows;
import nl.stagerocs.matching.places.WithdrawPlaces;
import nl.stagerocs.platform.security.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets companies leave where nobody does an internship any more: with their places, on which who waits is told so, and their trainers. */
@Component
class CompanyLeaving implements LeavingRows {

    private final JdbcClient jdbc;
    private final WithdrawPlaces withdraw;
    private final TrainerLeaving trainers;
    private final Clock clock;

    CompanyLeaving(JdbcClient jdbc, WithdrawPlaces withdraw, TrainerLeaving trainers, Clock clock) {
        this.jdbc = jdbc;
        this.withdraw = withdraw;
        this.trainers = trainers;
        this.clock = clock;
    }

    private record Placed(String number, int placements) {}

    private record Elsewhere(String number, String trainer, String company) {}

    @Override
    public List<Staying> staying(List<String> keys, Caller coordinator) {
        hold(keys);
        return Stream.concat(placed(keys), elsewhere(keys)).toList();
    }

    /** The places too, so that nobody is placed at that moment. */
    private void hold(List<String> keys) {
        String companies = "select id from companies where leerbedrijf_id in (:keys) and left_on is null ";
        for (String held : List.of(
                companies + "order by id for update",
                "select id from places where company_id in (" + companies + ") order by id for update",
                "select id from trainers where company_id in (" + companies + ") order by id for update")) {
            jdbc.sql(held).param("keys", keys).query(UUID.class).list();
        }
    }

    private Stream<Staying> placed(List<String> keys) {
        return jdbc
                .sql("""
                        select c.leerbedrijf_id as number, count(*) as placements
                        from companies c join places p on p.company_id = c.id join placements m on m.place_id = p.id
                        where c.leerbedrijf_id in (:keys) and %s group by c.leerbedrijf_id""".formatted(TrainerLeaving.UNFINISHED))
                .param("today", LocalDate.now(clock))
                .param("keys", keys)
                .query(Placed.class)
                .stream()
                .map(each -> new Staying(each.number(), "leave-company-placements", each.placements()));
    }

    /** A trainer who stands with a place of another company can't leave with this one. */
    private Stream<Staying> elsewhere(List<String> keys) {
        return jdbc
                .sql("""
                        select distinct on (c.leerbedrijf_id) c.leerbedrijf_id as number,
                               concat_ws(' ', t.first_name, t.infix, t.last_name) as trainer, p.company_name as company
                        from companies c join trainers t on t.company_id = c.id and t.left_on is null
                        join places p on p.school_id = t.school_id and p.trainer_id = t.id and p.company_id <> c.id
                        where c.leerbedrijf_id in (:keys)
                          and (p.state = 'OFFERED' or exists (select from placements m where m.place_id = p.id and %s))
                        order by c.leerbedrijf_id, p.code""".formatted(TrainerLeaving.UNFINISHED))
                .param("today", LocalDate.now(clock))
                .param("keys", keys)
                .query(Elsewhere.class)
                .stream()
                .map(each -> new Staying(each.number(), "leave-company-trainer", each.trainer(), each.company()));
    }

    @Override
    public void leave(String school, List<String> keys) {
        List<UUID> left = jdbc.sql("""
                        update companies set left_on = :today, version = version + 1
                        where leerbedrijf_id in (:keys) and left_on is null returning id""")
                .param("today", LocalDate.now(clock))
                .param("keys", keys)
                .query(UUID.class)
                .list();
        withdraw.ofCompanies(school, left);
        trainers.leaveWith(school, left);
    }
}
