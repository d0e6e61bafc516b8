package nl.stagerocs.matching.messaging;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.stagerocs.platform.events.Outbox;
import nl.stagerocs.platform.events.Outbox.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the other services when a recognition is gone that something depends on, who chooses what is done, and what each still has to choose. */
@Component
public class RecognitionAnnouncements {

    /** Whether {@code places p}, or a placement there without permission to go on, depends on {@code recognitions n} of its company, which does not serve it. */
    public static final String DEPENDS = """
            (p.state = 'OFFERED' and p.ends_on >= :today and n.crebo = any (p.crebo || p.also_crebos) and not serves(n, p.starts_on)
             or exists (select from placements m join students s on s.id = m.student_id
                        join groups g on g.id = s.group_id join programmes o on o.id = g.programme_id
                        where m.place_id = p.id and m.state in ('PROPOSED', 'APPROVED') and m.ends_on >= :today and m.permitted_on is null
                          and o.crebo = n.crebo and not serves(n, m.starts_on)))
            """;

    private static final String TOUCHED =
            "from places p join recognitions n on n.company_id = p.company_id where " + DEPENDS;

    private static final String COORDINATORS =
            "with coordinators as (select id from staff where 'COORDINATOR' = any (roles) and left_on is null) ";

    /** The relation manager, when that is a coordinator; else every coordinator. */
    private static final String OF_COMPANY = COORDINATORS + """
            select k.id from coordinators k join companies c on c.id = :company
            where k.id = c.owner_id or not exists (select from coordinators o where o.id = c.owner_id) order by k.id""";

    private static final String STANDINGS = COORDINATORS + """
            , touched as (
                select distinct on (n.lapsed_at, p.company_id, n.crebo) n.lapsed_at, p.company_id, n.crebo, p.id as place_id
            """ + TOUCHED + """
                and n.lapsed_at is not null order by n.lapsed_at, p.company_id, n.crebo, p.id),
            owned as (select t.*, c.owner_id, o.id is null as of_all from touched t
                      join companies c on c.id = t.company_id left join coordinators o on o.id = c.owner_id)
            select k.id as coordinator_id, (array_agg(w.place_id order by w.lapsed_at, w.company_id, w.crebo))[1] as place_id,
                   count(w.company_id)::int as lost
            from coordinators k left join owned w on w.of_all or w.owner_id = k.id
            group by k.id order by k.id""";

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    RecognitionAnnouncements(JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Touched(UUID placeId, String crebo) {}

    private record Standing(UUID coordinatorId, @Nullable UUID placeId, int lost) {}

    /**
     * SBB has answered: says when a place or placement depends on what does not serve it, and when that is over.
     *
     * @param at when SBB was asked
     */
    void answered(String school, UUID company, String crebo, Instant at) {
        Optional<Touched> touched = touched(company, crebo);
        boolean known = jdbc.sql("""
                        update recognitions set lapsed_at = case when :touched then coalesce(lapsed_at, :at) end
                        where company_id = :company and crebo = :crebo returning old.lapsed_at is not null""")
                .param("touched", touched.isPresent())
                .param("at", Timestamp.from(at))
                .param("company", company)
                .param("crebo", crebo)
                .query(Boolean.class)
                .single();
        if (touched.isPresent() && !known) {
            lapsed(school, company, touched.get());
        } else if (touched.isEmpty() && known) {
            settled(school, List.of(company));
        }
    }

    /** A recognition is gone; said when a place or placement depends on it. */
    public void lapsed(String school, UUID company, String crebo) {
        touched(company, crebo).ifPresent(touched -> lapsed(school, company, touched));
    }

    /** Somebody else looks after a company: who chooses now hears of what is lost there, who need not any more hears that. */
    public void reassigned(String school, UUID company) {
        touched(company, null).ifPresent(touched -> lapsed(school, company, touched));
        settled(school, List.of(company));
    }

    /** Something changed at companies with a lost recognition; said to the coordinators, who have nothing left to choose or something else. */
    public void settled(String school, Collection<UUID> companies) {
        forgetUntouched(companies);
        List<Standing> standings = companies.isEmpty() ? List.of() : standings();
        if (!standings.isEmpty()) {
            List<UUID> free = standings.stream()
                    .filter(each -> each.lost() == 0)
                    .map(Standing::coordinatorId)
                    .toList();
            outbox.publishAll(
                    school,
                    companies.stream()
                            .map(each -> new Told(each, new RecognitionSettled(each, free, choices(standings))))
                            .toList());
        }
    }

    /** What touches nothing any more is said anew when it touches something again. */
    private void forgetUntouched(Collection<UUID> companies) {
        jdbc.sql("""
                        update recognitions n set lapsed_at = null where n.company_id = any (cast(:companies as uuid[])) and n.lapsed_at is not null
                          and not exists (select from places p where p.company_id = n.company_id and %s)""".formatted(DEPENDS))
                .param("companies", companies.toArray(UUID[]::new))
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** Whether one of these companies lacks a recognition. */
    public boolean isLost(UUID... companies) {
        return jdbc.sql("select exists (select from recognitions where company_id = any (?) and lapsed_at is not null)")
                .param(companies)
                .query(Boolean.class)
                .single();
    }

    private void lapsed(String school, UUID company, Touched touched) {
        List<UUID> coordinators = coordinatorsOf(company);
        List<Standing> theirs = standings().stream()
                .filter(each -> coordinators.contains(each.coordinatorId()))
                .toList();
        outbox.publish(
                school,
                company,
                new RecognitionLapsed(company, touched.placeId(), touched.crebo(), coordinators, choices(theirs)));
    }

    /** @param crebo null for any */
    private Optional<Touched> touched(UUID company, @Nullable String crebo) {
        return jdbc.sql("select p.id as place_id, n.crebo " + TOUCHED + """
                        and p.company_id = :company and n.crebo = coalesce(:crebo, n.crebo) order by n.lapsed_at, n.crebo, p.id limit 1""")
                .param("company", company)
                .param("crebo", crebo)
                .param("today", LocalDate.now(clock))
                .query(Touched.class)
                .optional();
    }

    private List<Standing> standings() {
        return jdbc.sql(STANDINGS)
                .param("today", LocalDate.now(clock))
                .query(Standing.class)
                .list();
    }

    private static List<RecognitionChoice> choices(List<Standing> standings) {
        return standings.stream()
                .mapMulti((Standing each, Consumer<RecognitionChoice> choice) -> {
                    if (each.placeId() != null) {
                        choice.accept(new RecognitionChoice(each.coordinatorId(), each.placeId(), each.lost() - 1));
                    }
                })
                .toList();
    }

    private List<UUID> coordinatorsOf(UUID company) {
        return jdbc.sql(OF_COMPANY).param("company", company).query(UUID.class).list();
    }
}
