package nl.stagerocs.platform.events;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Carries events from the outbox to Kafka. One relay per database is active, held by an advisory lock on the connection that
 * reads and deletes, so a lost connection ends its turn. It sends a batch in order with an idempotent producer, waits for every
 * acknowledgement and deletes exactly the rows that it sent; a crash in between repeats events, which inboxes absorb.
 */
class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final long POLL_MILLIS = 1_000;
    private static final long LOCK = 0x57A6E0C5L;

    private final DataSource dataSource;
    private final KafkaOperations<String, byte[]> kafka;
    private final OutgoingEvents outgoing;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxRelay(DataSource dataSource, KafkaOperations<String, byte[]> kafka, OutgoingEvents outgoing) {
        this.dataSource = dataSource;
        this.kafka = kafka;
        this.outgoing = outgoing;
    }

    /** Says that something was committed to the outbox; never blocks. */
    void wake() {
        work.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try (Connection connection = dataSource.getConnection()) {
                relayWhileLocked(connection);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | ExecutionException | RuntimeException e) {
                log.warn("The outbox waits: {}", e.toString());
            }
            pause();
        }
    }

    private void relayWhileLocked(Connection connection) throws SQLException, InterruptedException, ExecutionException {
        connection.setAutoCommit(true);
        if (!locked(connection)) {
            return;
        }
        try {
            while (running) {
                if (relayBatch(connection) < BATCH && work.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
            }
        } finally {
            unlock(connection);
        }
    }

    private int relayBatch(Connection connection) throws SQLException, InterruptedException, ExecutionException {
        List<Long> rows = new ArrayList<>();
        List<CompletableFuture<?>> sent = new ArrayList<>();
        try (var select = connection.prepareStatement("select * from outbox order by row limit " + BATCH);
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                ProducerRecord<String, byte[]> record = outgoing.read(result);
                rows.add(result.getLong("row"));
                sent.add(kafka.send(record));
            }
        }
        if (rows.isEmpty()) {
            return 0;
        }
        for (CompletableFuture<?> each : sent) {
            each.get();
        }
        try (var delete = connection.prepareStatement("delete from outbox where row = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", rows.toArray()));
            delete.executeUpdate();
        }
        return rows.size();
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_lock(" + LOCK + ")");
                ResultSet result = lock.executeQuery()) {
            return result.next() && result.getBoolean(1);
        }
    }

    private static void unlock(Connection connection) {
        try (var unlock = connection.prepareStatement("select pg_advisory_unlock(" + LOCK + ")")) {
            unlock.execute();
        } catch (SQLException e) {
            log.debug("The lock went with its connection: {}", e.toString());
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(running ? POLL_MILLIS : 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
