package nl.stagerocs.matching.imports;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.stagerocs.platform.media.MediaStore;
import nl.stagerocs.platform.schools.Schools;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** After thirty days nobody needs the people in a file any more: an import that was never done goes with its file, of one that was done the record stays. */
@Component
class ForgetImports {

    private static final String OLD = "created_at < now() - interval '30 days'";

    private final JdbcClient jdbc;
    private final MediaStore media;
    private final Schools schools;
    private final TransactionTemplate transaction;

    ForgetImports(JdbcClient jdbc, MediaStore media, Schools schools, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.media = media;
        this.schools = schools;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "0 41 3 * * *")
    void forget() {
        Schools.within(Set.copyOf(schools.all()), () -> {
            List<UUID> undone = Objects.requireNonNull(transaction.execute(status -> {
                jdbc.sql("delete from import_rows where import_id in (select id from imports where " + OLD + ")")
                        .update();
                jdbc.sql("delete from import_messages where import_id in (select id from imports where " + OLD + ")")
                        .update();
                return jdbc.sql("delete from imports where state in ('CHECKED', 'FAILED') and " + OLD + " returning id")
                        .query(UUID.class)
                        .list();
            }));
            undone.forEach(id -> media.delete(Imports.key(id)));
            return undone.size();
        });
    }
}
