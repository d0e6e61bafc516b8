package nl.stagerocs.matching.periods;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagerocs.matching.imports.Cells;
import nl.stagerocs.matching.imports.Clash;
import nl.stagerocs.matching.imports.Column;
import nl.stagerocs.matching.imports.ImportKind;
import nl.stagerocs.matching.imports.KeyedRows;
import nl.stagerocs.matching.imports.LeavingRows;
import nl.stagerocs.matching.imports.References;
import nl.stagerocs.matching.messaging.GroupAnnouncements;
import nl.stagerocs.matching.messaging.PlacementAnnouncements;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports internships (BPV-perioden), which groups then refer to by name. */
@Component
class PeriodImport implements ImportKind<PeriodTerms> {

    static final String SEARCH_FROM = "zoeken vanaf";

    private final JdbcTemplate jdbc;
    private final PeriodLeaving leaving;
    private final PlacementAnnouncements placements;
    private final GroupAnnouncements plans;

    PeriodImport(
            JdbcTemplate jdbc, PeriodLeaving leaving, PlacementAnnouncements placements, GroupAnnouncements plans) {
        this.jdbc = jdbc;
        this.leaving = leaving;
        this.placements = placements;
        this.plans = plans;
    }

    @Override
    public String name() {
        return "periods";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("naam", "Stage voorjaar 2027"),
                Column.required("van", "01-02-2027").date(),
                Column.required("tot", "09-07-2027").date(),
                Column.required("uren", "640").number(),
                Column.required("dagen per week", "4").number(),
                Column.optional(SEARCH_FROM, "02-11-2026").date(),
                Column.optional("voorkeuren voor", "01-12-2026").date(),
                Column.optional("plek voor", "20-12-2026").date(),
                Column.optional("contract voor", "20-01-2027").date());
    }

    @Override
    public References references() {
        return References.none();
    }

    @Override
    public PeriodTerms read(Cells cells, References references) {
        return new PeriodTerms(
                cells.text("naam"),
                cells.date("van"),
                cells.date("tot"),
                cells.number("uren", 1, PeriodTerms.MOST_HOURS) * 60,
                cells.number("dagen per week", 1, 5),
                cells.optionalDate(SEARCH_FROM),
                cells.optionalDate("voorkeuren voor"),
                cells.optionalDate("plek voor"),
                cells.optionalDate("contract voor"));
    }

    @Override
    public PeriodTerms settled(PeriodTerms row, @Nullable PeriodTerms known, Cells cells) {
        if (row.endsBeforeStart()) {
            cells.note("tot", "cell-ends-before-start");
        }
        row.misplaced().stream()
                .filter(each ->
                        !each.day().equals(Cells.NO_DAY) && !each.other().equals(Cells.NO_DAY))
                .forEach(each -> cells.noteOf(
                        switch (each.step()) {
                            case SEARCH -> SEARCH_FROM;
                            case WISHES -> "voorkeuren voor";
                            case PLACE -> "plek voor";
                            case AGREEMENT -> "contract voor";
                        },
                        each.day().toString(),
                        each.code(),
                        each.other().toString()));
        return row;
    }

    /** What groups do stays as it is until the rows are written. */
    @Override
    public List<Clash> clashes(Collection<PeriodTerms> rows) {
        var client = JdbcClient.create(jdbc);
        client.sql(PlanPeriods.HOLD_GROUPS).query(UUID.class).list();
        return new GroupNeighbours(client.sql(GroupNeighbours.SELECT)
                        .query(GroupNeighbours.Pair.class)
                        .list())
                .clashes(rows);
    }

    @Override
    public String key(PeriodTerms row) {
        return row.name();
    }

    @Override
    public String keyColumn() {
        return "naam";
    }

    @Override
    public List<@Nullable Object> values(PeriodTerms row) {
        return Arrays.asList(
                row.name(),
                row.startsOn(),
                row.endsOn(),
                row.requiredMinutes() / 60,
                row.daysPerWeek(),
                row.searchFrom(),
                row.wishesBy(),
                row.placeBy(),
                row.agreementBy());
    }

    @Override
    public Map<String, PeriodTerms> existing() {
        return KeyedRows.of(JdbcClient.create(jdbc), "select * from internship_periods", PeriodTerms.class, this::key);
    }

    @Override
    public Optional<LeavingRows> leaving() {
        return Optional.of(leaving);
    }

    @Override
    public List<String> tables() {
        return List.of("internship_periods");
    }

    @Override
    public void save(String school, List<PeriodTerms> created, List<PeriodTerms> changed) {
        List<String> otherDay = withOtherAgreementDay(changed);
        jdbc.batchUpdate(
                """
                insert into internship_periods (school_id, name, starts_on, ends_on, required_minutes, days_per_week,
                                                search_from, wishes_by, place_by, agreement_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (school_id, name) do update set
                    starts_on = excluded.starts_on, ends_on = excluded.ends_on, required_minutes = excluded.required_minutes,
                    days_per_week = excluded.days_per_week, search_from = excluded.search_from, wishes_by = excluded.wishes_by,
                    place_by = excluded.place_by, agreement_by = excluded.agreement_by, version = internship_periods.version + 1""",
                Stream.concat(created.stream(), changed.stream())
                        .map(each -> new @Nullable Object[] {
                            school,
                            each.name(),
                            each.startsOn(),
                            each.endsOn(),
                            each.requiredMinutes(),
                            each.daysPerWeek(),
                            each.searchFrom(),
                            each.wishesBy(),
                            each.placeBy(),
                            each.agreementBy()
                        })
                        .toList());
        placements.agreementDayMoved(school, otherDay);
        plans.planned(school, groupsOf(changed));
    }

    private List<UUID> groupsOf(List<PeriodTerms> rows) {
        return JdbcClient.create(jdbc)
                .sql("""
                        select distinct i.group_id from group_periods i join internship_periods w on w.id = i.period_id
                        where w.name = any (?)""")
                .param(rows.stream().map(PeriodTerms::name).toArray(String[]::new))
                .query(UUID.class)
                .list();
    }

    private List<String> withOtherAgreementDay(List<PeriodTerms> changed) {
        Map<String, PeriodTerms> known = existing();
        return changed.stream()
                .filter(each -> !Objects.equals(
                        each.agreementBy(),
                        known.getOrDefault(each.name(), each).agreementBy()))
                .map(PeriodTerms::name)
                .toList();
    }
}
