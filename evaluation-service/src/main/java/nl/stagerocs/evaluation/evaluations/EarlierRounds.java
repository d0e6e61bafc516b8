package nl.stagerocs.evaluation.evaluations;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was handed in, advised and decided before the school asked for a new report; it stays on record. */
@Repository
class EarlierRounds {

    private final JdbcClient jdbc;

    EarlierRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A round as it ended. */
    record EarlierRound(
            int round,
            String reportTitle,
            String adviceResult,
            String adviceRemarks,
            String decisionResult,
            String decisionRemarks,
            Instant decisionAt) {}

    /** Keeps the round that ends with this evaluation's decision. */
    void keep(Evaluation of) {
        Report report = Objects.requireNonNull(of.report());
        Judgement advice = Objects.requireNonNull(of.advice());
        Judgement decision = Objects.requireNonNull(of.decision());
        jdbc.sql("""
                        insert into earlier_rounds (evaluation_id, school_id, round, report_title, report_key, report_at,
                            advice_result, advice_remarks, advice_at, advice_by,
                            decision_result, decision_remarks, decision_at, decision_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(of.id(), of.schoolId(), of.round(), report.title(), report.key(), Timestamp.from(report.at()))
                .params(advice.result(), advice.remarks(), Timestamp.from(advice.at()), advice.by())
                .params(decision.result(), decision.remarks(), Timestamp.from(decision.at()), decision.by())
                .update();
    }

    List<EarlierRound> of(UUID evaluation) {
        return jdbc.sql("select * from earlier_rounds where evaluation_id = ? order by round")
                .param(evaluation)
                .query((row, number) -> new EarlierRound(
                        row.getInt("round"),
                        row.getString("report_title"),
                        row.getString("advice_result"),
                        row.getString("advice_remarks"),
                        row.getString("decision_result"),
                        row.getString("decision_remarks"),
                        row.getTimestamp("decision_at").toInstant()))
                .list();
    }

    /** The student is erased: the outcomes stay, the words go; answers with the keys of the reports that must go too. */
    List<String> forget(UUID evaluation) {
        List<String> keys = jdbc.sql(
                        "select report_key from earlier_rounds where evaluation_id = ? and report_key is not null")
                .param(evaluation)
                .query((row, number) -> row.getString("report_key"))
                .list();
        jdbc.sql("""
                        update earlier_rounds set report_title = '', report_key = null, advice_remarks = '', decision_remarks = ''
                        where evaluation_id = ?""").param(evaluation).update();
        return keys;
    }
}
