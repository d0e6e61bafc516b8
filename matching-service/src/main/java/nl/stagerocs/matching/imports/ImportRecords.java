package nl.stagerocs.matching.imports;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.problems.WrittenDays;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports as rows: what was checked, and the progress, which is seen while the import itself is not committed yet. */
@Repository
class ImportRecords {

    /** An import of which nothing was heard for two minutes was cut off; it has changed nothing and can be started again. */
    private static final String CUT_OFF = "state = 'RUNNING' and alive_at < now() - interval '2 minutes'";

    private static final String SELECT = """
            select id, kind, file_name, case when %s then 'FAILED' else state end as state, rows, created, changed, unchanged, faulty, missing,
                   ignored, done, created + changed as total, created_at, created_by
            from imports
            """.formatted(CUT_OFF);
    private static final int PAGE = 100;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate apart;
    private final MessageSource texts;
    private final Clock clock;

    ImportRecords(JdbcTemplate batches, PlatformTransactionManager transactions, MessageSource texts, Clock clock) {
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.texts = texts;
        this.clock = clock;
    }

    /** One message as a person reads it. */
    record Message(int row, String column, String value, String code, String message) {}

    ImportView add(UUID id, Caller caller, String kind, String fileName, DryRun<?> run) {
        jdbc.sql("""
                        insert into imports (id, school_id, kind, file_name, state, rows, created, changed, unchanged, faulty, missing, ignored, created_at, created_by)
                        values (?, ?, ?, ?, 'CHECKED', ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        caller.school(),
                        kind,
                        fileName,
                        run.rows(),
                        run.created().size(),
                        run.changed().size(),
                        run.unchanged(),
                        run.faulty(),
                        run.missing(),
                        String.join(", ", run.ignored()),
                        Timestamp.from(clock.instant()),
                        caller.name())
                .update();
        List<CellProblem> problems = run.problems();
        batches.batchUpdate(
                "insert into import_messages (import_id, school_id, number, row, column_name, value, code, args) values (?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, problems.size()).boxed().toList(),
                500,
                (statement, number) -> {
                    CellProblem problem = problems.get(number);
                    statement.setObject(1, id);
                    statement.setString(2, caller.school());
                    statement.setInt(3, number);
                    statement.setInt(4, problem.row());
                    statement.setString(5, problem.column());
                    statement.setString(
                            6,
                            problem.value()
                                    .substring(0, Math.min(problem.value().length(), 200)));
                    statement.setString(7, problem.code());
                    statement.setArray(
                            8,
                            statement
                                    .getConnection()
                                    .createArrayOf("text", problem.args().toArray()));
                });
        return get(id);
    }

    ImportView get(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(ImportView.class)
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    List<ImportView> newest() {
        return jdbc.sql(SELECT + "order by created_at desc limit 50")
                .query(ImportView.class)
                .list();
    }

    /** Whether a later file of the same list was imported. */
    boolean hasNewer(ImportView found) {
        return jdbc.sql(
                        "select exists (select from imports where kind = ? and state in ('RUNNING', 'DONE') and created_at > ?)")
                .params(found.kind(), Timestamp.from(found.createdAt()))
                .query(Boolean.class)
                .single();
    }

    /** Refuses what can't go beside an import of this list ({@code import-busy}). */
    void refuseWhileRunning(String kind) {
        boolean running = jdbc.sql("select exists (select from imports where kind = ? and state = 'RUNNING' and not ("
                        + CUT_OFF + "))")
                .param(kind)
                .query(Boolean.class)
                .single();
        if (running) {
            throw Refusal.conflict("import-busy");
        }
    }

    /** Refuses an import that has run, or runs already. */
    void start(UUID id) {
        jdbc.sql("update imports set state = 'FAILED' where " + CUT_OFF).update();
        if (jdbc.sql(
                                "update imports set state = 'RUNNING', done = 0, alive_at = now() where id = ? and state in ('CHECKED', 'FAILED')")
                        .param(id)
                        .update()
                == 0) {
            throw Refusal.conflict("import-done");
        }
    }

    void progress(UUID id, int done) {
        apart.executeWithoutResult(status -> jdbc.sql("update imports set done = ?, alive_at = now() where id = ?")
                .params(done, id)
                .update());
    }

    void finish(UUID id, String state) {
        jdbc.sql("update imports set state = ? where id = ?").params(state, id).update();
    }

    Listing<Message> messages(UUID id, @Nullable String cursor) {
        get(id);
        int after = Cursor.readNumber(cursor).orElse(-1);
        List<Message> found = jdbc.sql(
                        "select row, column_name, value, code, args from import_messages where import_id = ? and number > ? order by number limit ?")
                .params(id, after, PAGE + 1)
                .query((row, index) -> message(row))
                .list();
        return Listing.of(found, PAGE, last -> Cursor.of(after + PAGE));
    }

    List<Message> allMessages(UUID id) {
        get(id);
        return jdbc.sql(
                        "select row, column_name, value, code, args from import_messages where import_id = ? order by number")
                .param(id)
                .query((row, index) -> message(row))
                .list();
    }

    private Message message(ResultSet row) throws SQLException {
        Array args = row.getArray("args");
        String code = row.getString("code");
        Locale locale = LocaleContextHolder.getLocale();
        String text =
                texts.getMessage("problem." + code, WrittenDays.in(locale, (Object[]) args.getArray()), code, locale);
        return new Message(
                row.getInt("row"),
                row.getString("column_name"),
                row.getString("value"),
                code,
                text == null ? code : text);
    }
}
