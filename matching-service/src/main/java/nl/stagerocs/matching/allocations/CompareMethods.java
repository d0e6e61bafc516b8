package nl.stagerocs.matching.allocations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagerocs.allocation.Lottery;
import nl.stagerocs.matching.allocations.ChangesByHand.Change;
import nl.stagerocs.matching.allocations.Inputs.Candidate;
import nl.stagerocs.matching.allocations.Inputs.Wish;
import nl.stagerocs.matching.allocations.Outcome.MethodOutcome;
import nl.stagerocs.matching.allocations.Outcome.Refused;
import nl.stagerocs.matching.allocations.Outcome.Result;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes both results from the wishes of now, and keeps them with everything that they were made from. */
@Service
@Transactional
class CompareMethods {

    private final OwnRounds rounds;
    private final AllocationRounds all;
    private final Participants participants;
    private final ChangesByHand changes;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Clock clock;

    CompareMethods(
            OwnRounds rounds,
            AllocationRounds all,
            Participants participants,
            ChangesByHand changes,
            JdbcTemplate jdbc,
            JsonMapper json,
            Clock clock) {
        this.rounds = rounds;
        this.all = all;
        this.participants = participants;
        this.changes = changes;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** What was given by hand stays where it still can; answers with the names of the students of whom it could not. */
    List<String> compare(UUID id, @Nullable String ifMatch, Caller caller) {
        AllocationRound round = rounds.held(id, ifMatch, caller);
        round.compare(clock.instant());
        all.flush();
        Inputs inputs = participants.of(round.groups());
        Outcome outcome = Distribution.of(round.settings(), inputs);
        List<Change> byHand = changes.of(round);
        hold(outcome);
        forget(id);
        keep(round, inputs, outcome);
        return changes.giveAgain(round, byHand);
    }

    /** Whether the kept inputs and the seed give what was kept as the result, byte for byte. */
    boolean givesTheSameAgain(UUID id, Caller caller) {
        AllocationRound round = rounds.seen(id, caller);
        return jdbc
                .query(
                        "select inputs, digest from allocation_records where round_id = ?",
                        (row, index) -> digest(Distribution.of(
                                        round.settings(), json.readValue(row.getString("inputs"), Inputs.class)))
                                .equals(row.getString("digest")),
                        id)
                .stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private void forget(UUID id) {
        jdbc.update("delete from allocation_results where round_id = ?", id);
        jdbc.update("delete from allocation_refusals where round_id = ?", id);
        jdbc.update("delete from allocation_records where round_id = ?", id);
    }

    /** What the rows refer to, before they are written in an order of their own. */
    private void hold(Outcome outcome) {
        List<Result> results = Stream.of(outcome.a(), outcome.b())
                .flatMap(each -> each.results().stream())
                .toList();
        hold("students", results.stream().map(Result::student));
        hold(
                "places",
                Stream.concat(
                        results.stream().map(Result::place).filter(Objects::nonNull),
                        outcome.refused().stream().map(Refused::place)));
    }

    private void hold(String table, Stream<UUID> ids) {
        jdbc.queryForList(
                "select id from " + table + " where id = any (?) order by id for key share", UUID.class, (Object)
                        ids.distinct().toArray(UUID[]::new));
    }

    private void keep(AllocationRound round, Inputs inputs, Outcome outcome) {
        jdbc.update(
                "insert into allocation_records (round_id, school_id, inputs, figures, digest) values (?, ?, ?, ?, ?)",
                round.id(),
                round.schoolId(),
                json.writeValueAsString(inputs),
                json.writeValueAsString(
                        List.of(outcome.a().figures(), outcome.b().figures())),
                digest(outcome));
        List<Object[]> refused = new ArrayList<>();
        outcome.refused()
                .forEach(each -> refused.add(new Object[] {
                    round.id(),
                    round.schoolId(),
                    each.student(),
                    each.choice(),
                    each.place(),
                    each.reason().name()
                }));
        jdbc.batchUpdate(
                "insert into allocation_refusals (round_id, school_id, student_id, choice, place_id, reason) values (?, ?, ?, ?, ?, ?)",
                refused);
        Map<UUID, UUID[]> wishes = inputs.candidates().stream()
                .collect(Collectors.toMap(
                        Candidate::id,
                        each -> each.wishes().stream().map(Wish::place).toArray(UUID[]::new)));
        keep(round, Method.A, outcome.a(), wishes);
        keep(round, Method.B, outcome.b(), wishes);
    }

    private void keep(AllocationRound round, Method method, MethodOutcome outcome, Map<UUID, UUID[]> wishes) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        outcome.results()
                .forEach(each -> rows.add(new @Nullable Object[] {
                    round.id(),
                    round.schoolId(),
                    method.name(),
                    each.student(),
                    each.turn(),
                    each.draw(),
                    each.band().name(),
                    each.place(),
                    each.choice(),
                    each.metres(),
                    wishes.get(each.student())
                }));
        jdbc.batchUpdate("""
                insert into allocation_results (round_id, school_id, method, student_id, turn, draw, band, place_id, choice, metres, wishes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    private String digest(Outcome outcome) {
        return Lottery.fingerprint(json.writeValueAsString(outcome));
    }
}
