package nl.stagerocs.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import nl.stagerocs.bench.board.Board;
import nl.stagerocs.bench.board.BoardApplication;
import nl.stagerocs.bench.hours.HoursApplication;
import nl.stagerocs.bench.hours.Weeks;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./stagerocs bench outbox}: how soon an event arrives, and what it costs to announce. */
final class Outboxes {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private Outboxes() {}

    static void main() throws IOException, SQLException, InterruptedException, ExecutionException {
        PrintStream figures = System.out;
        System.setOut(System.err); // the broker talks while it starts
        try (var parts = Parts.start();
                var hours = parts.run(HoursApplication.class, "hours")) {
            var weeks = hours.getBean(Weeks.class);
            var transaction = new TransactionTemplate(hours.getBean(PlatformTransactionManager.class));
            try (var board = parts.run(BoardApplication.class, "board")) {
                var latency = new OutboxLatency(weeks, transaction, board.getBean(Board.class));
                figures.println(JSON.writeValueAsString(latency.measure()));
            }
            figures.println(JSON.writeValueAsString(new OutboxRate(weeks).measure()));
            try (var board = parts.run(BoardApplication.class, "board")) {
                figures.println(JSON.writeValueAsString(new InboxRate(board.getBean(Board.class)).measure()));
            }
        }
    }
}
