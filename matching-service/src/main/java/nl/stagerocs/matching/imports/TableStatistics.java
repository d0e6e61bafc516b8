package nl.stagerocs.matching.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets PostgreSQL look anew at the tables that lists fill: by itself it does so a minute later, and plans badly until then. Always at all
 * of them, as knowing some and not others is worse than knowing none: a report of 9,000 fresh students by period takes 0.5 s with none,
 * 8 s with half and 0.2 s with all.
 */
@Component
class TableStatistics {

    private static final Logger log = LoggerFactory.getLogger(TableStatistics.class);

    private final JdbcTemplate jdbc;
    private final String tables;

    TableStatistics(JdbcTemplate jdbc, List<ImportKind<?>> kinds) {
        this.jdbc = jdbc;
        this.tables = kinds.stream()
                .flatMap(each -> each.tables().stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Without them all goes on, only slower. */
    void renew() {
        try {
            jdbc.execute("analyze " + tables);
        } catch (DataAccessException e) {
            log.warn("The statistics of {} are not renewed: {}", tables, e.getMessage());
        }
    }
}
