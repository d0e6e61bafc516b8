package nl.stagerocs.matching.periods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagerocs.matching.messaging.GroupAnnouncements;
import nl.stagerocs.matching.messaging.PlacementAnnouncements;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.problems.Duplicates;
import nl.stagerocs.platform.problems.FieldProblem;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans internships, and which groups do them. */
@Service
@Transactional
class PlanPeriods {

    /** What groups do is changed by one at a time. */
    static final String HOLD_GROUPS = "select id from groups order by id for no key update";

    /** SQL that says of an internship {@code w} that somebody has chosen places for it. */
    static final String CHOSEN = """
            (exists (select from shortlists l where l.period_id = w.id) or exists (select from allocation_rounds r where r.periods @> array[w.id]))""";

    private final InternshipPeriods periods;
    private final JdbcClient jdbc;
    private final PlacementAnnouncements placements;
    private final GroupAnnouncements plans;

    PlanPeriods(
            InternshipPeriods periods, JdbcClient jdbc, PlacementAnnouncements placements, GroupAnnouncements plans) {
        this.periods = periods;
        this.jdbc = jdbc;
        this.placements = placements;
        this.plans = plans;
    }

    /** A new internship for these groups. */
    UUID plan(PeriodTerms terms, List<UUID> groups, Caller coordinator) {
        refuseDisorder(terms);
        holdGroups();
        var period = new InternshipPeriod(Ids.next(), coordinator.school(), terms);
        save(period);
        link(period, groups);
        return period.id();
    }

    /** Other days, another size or other groups; placements that are there keep their days, and hear of another last day for the agreement. */
    void change(UUID id, @Nullable String ifMatch, PeriodTerms terms, List<UUID> groups) {
        refuseDisorder(terms);
        holdGroups();
        InternshipPeriod period = held(id, ifMatch);
        boolean otherDay = period.become(terms);
        save(period);
        link(period, groups);
        if (otherDay) {
            placements.agreementDayMoved(period.schoolId(), List.of(terms.name()));
        }
    }

    /** Takes an internship away that nobody has chosen places for; refused as {@code period-used} when somebody has. */
    void cancel(UUID id, @Nullable String ifMatch) {
        holdGroups();
        InternshipPeriod period = held(id, ifMatch);
        if (isUsed(id)) {
            throw Refusal.conflict("period-used");
        }
        link(period, List.of());
        periods.delete(period);
        periods.flush();
    }

    private static void refuseDisorder(PeriodTerms terms) {
        List<FieldProblem> problems = new ArrayList<>();
        if (terms.endsBeforeStart()) {
            problems.add(new FieldProblem("terms.endsOn", "cell-ends-before-start"));
        }
        terms.misplaced()
                .forEach(each -> problems.add(new FieldProblem(
                        switch (each.step()) {
                            case SEARCH -> "terms.searchFrom";
                            case WISHES -> "terms.wishesBy";
                            case PLACE -> "terms.placeBy";
                            case AGREEMENT -> "terms.agreementBy";
                        },
                        each.code(),
                        each.other())));
        if (!problems.isEmpty()) {
            throw Refusal.fields(problems);
        }
    }

    private void holdGroups() {
        jdbc.sql(HOLD_GROUPS).query(UUID.class).list();
    }

    private InternshipPeriod held(UUID id, @Nullable String ifMatch) {
        InternshipPeriod period = periods.findById(id).orElseThrow(Refusal::notFound);
        Versions.require(ifMatch, period.version());
        return period;
    }

    private void save(InternshipPeriod period) {
        try {
            periods.saveAndFlush(period);
        } catch (DataIntegrityViolationException e) {
            throw Duplicates.refusal(e, Refusal.field("terms.name", "period-name-taken"));
        }
    }

    private void link(InternshipPeriod period, List<UUID> groups) {
        refuseUnknown(groups);
        UUID[] wanted = groups.toArray(UUID[]::new);
        Set<UUID> touched = new LinkedHashSet<>(groups);
        touched.addAll(jdbc.sql("select group_id from group_periods where period_id = ?")
                .param(period.id())
                .query(UUID.class)
                .list());
        jdbc.sql("delete from group_periods where period_id = ? and group_id <> all (?)")
                .params(period.id(), wanted)
                .update();
        jdbc.sql(
                        "insert into group_periods (group_id, period_id, school_id) select unnest(?), ?, ? on conflict do nothing")
                .params(wanted, period.id(), period.schoolId())
                .update();
        refuse(groupWithout(), "period-last-of-group");
        refuse(groupWithOther(period.id()), "period-overlap");
        refuseEarlySearch(period.id());
        plans.planned(period.schoolId(), touched);
    }

    private void refuseUnknown(List<UUID> groups) {
        Set<UUID> known = jdbc.sql("select id from groups where left_on is null")
                .query(UUID.class)
                .set();
        for (int i = 0; i < groups.size(); i++) {
            if (!known.contains(groups.get(i))) {
                throw Refusal.field("groups[" + i + "]", "period-group-unknown");
            }
        }
    }

    private static void refuse(Optional<String> group, String code) {
        group.ifPresent(name -> {
            throw Refusal.field("groups", code, name);
        });
    }

    private Optional<String> groupWithout() {
        return jdbc.sql("""
                        select name from groups g where left_on is null and not exists (select from group_periods i where i.group_id = g.id)
                        order by name limit 1""").query(String.class).optional();
    }

    private Optional<String> groupWithOther(UUID period) {
        return jdbc.sql("""
                        select g.name from group_periods i join internship_periods w on w.id = i.period_id
                        join group_periods j on j.group_id = i.group_id join internship_periods o on o.id = j.period_id and o.id <> w.id
                        join groups g on g.id = i.group_id
                        where w.id = ? and w.starts_on <= o.ends_on and o.starts_on <= w.ends_on
                        order by g.name limit 1""").param(period).query(String.class).optional();
    }

    /** @param isLater whether it is this internship that is searched for too early, and not the one after it */
    private record EarlySearch(
            String groupName,
            String before,
            LocalDate beforeStartsOn,
            String name,
            LocalDate searchFrom,
            boolean isLater) {}

    /** A group searches for one internship at a time, so not for the next before this one has begun. */
    private void refuseEarlySearch(UUID period) {
        jdbc.sql("""
                        select * from (
                            select g.name as group_name, w.name, w.search_from, w.id = :period as is_later, lag(w.id) over own as before_id,
                                   lag(w.name) over own as before, lag(w.starts_on) over own as before_starts_on
                            from group_periods i join internship_periods w on w.id = i.period_id join groups g on g.id = i.group_id
                            where i.group_id in (select group_id from group_periods where period_id = :period)
                            window own as (partition by i.group_id order by w.starts_on, w.id)) p
                        where search_from < before_starts_on and (is_later or before_id = :period)
                        order by is_later desc, group_name limit 1""")
                .param("period", period)
                .query(EarlySearch.class)
                .optional()
                .ifPresent(each -> {
                    throw each.isLater()
                            ? Refusal.field(
                                    "terms.searchFrom",
                                    "period-search-early",
                                    each.groupName(),
                                    each.before(),
                                    each.beforeStartsOn())
                            : Refusal.field(
                                    "terms.startsOn",
                                    "period-next-searched",
                                    each.groupName(),
                                    each.name(),
                                    each.searchFrom());
                });
    }

    private boolean isUsed(UUID period) {
        return jdbc.sql("select " + CHOSEN + " from internship_periods w where w.id = ?")
                .param(period)
                .query(Boolean.class)
                .single();
    }
}
