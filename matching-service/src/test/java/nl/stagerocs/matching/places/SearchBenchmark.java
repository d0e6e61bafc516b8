package nl.stagerocs.matching.places;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.towns.Town;
import nl.stagerocs.matching.towns.Towns;
import nl.stagerocs.platform.schools.Schools;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures, not a test: searching half a million places that lie in towns as people do, by eight users, through the service's own search and both walls. */
class SearchBenchmark extends MatchingTest {

    private static final String SCHOOL = "99BM";
    private static final int PLACES = 500_000;
    private static final int COMPANIES = 50_000;
    private static final int PROGRAMMES = 200;
    private static final int USERS = 8;
    private static final int SEARCHES = 100;
    private static final int WARM_UP = 100;

    /** Between two searches of one user, on average: nobody searches faster with a finger. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    @Autowired
    private PlaceSearch search;

    @Autowired
    private Towns towns;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private enum Kind {
        PROGRAMME_NEAR,
        NEXT_PAGE,
        WORDS_NEAR,
        WITH_ROOM_AND_PAID,
        BEST_FIT
    }

    @Test
    void printsFigures() throws Exception {
        Schools.within(SCHOOL, () -> transaction.executeWithoutResult(status -> fill()));
        Instant filled = Instant.now();
        awaitStatistics(filled);
        for (Kind kind : Kind.values()) {
            measure(kind, WARM_UP, Duration.ZERO);
        }
        double[] unpaused = measureAll(Duration.ZERO, "search.db.unpaused.");
        double[] all = measureAll(PAUSE, "search.db.p95.");
        print("search.db.unpaused", unpaused);
        print("search.db.p95", all);
    }

    private double[] measureAll(Duration pause, String name) throws Exception {
        double[] all = new double[0];
        for (Kind kind : Kind.values()) {
            double[] nanos = measure(kind, SEARCHES, pause);
            print(name + kind.name().toLowerCase(Locale.ROOT), nanos);
            all = joined(all, nanos);
        }
        return all;
    }

    private static void print(String name, double[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "{\"name\":\"%s\",\"ms\":%.2f,\"p50_ms\":%.2f}%n",
                name, nanos[(int) (nanos.length * 0.95)] / 1e6, nanos[nanos.length / 2] / 1e6);
    }

    private static double[] joined(double[] some, double[] more) {
        double[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** PostgreSQL looks after a grown table by itself, about once a minute. */
    private void awaitStatistics(Instant filled) {
        while (!jdbc.sql("""
                        select coalesce(least(last_autoanalyze, last_autovacuum) > cast(? as timestamptz), false)
                        from pg_stat_user_tables where relname = 'places'""").param(filled.toString()).query(Boolean.class).single()) {
            LockSupport.parkNanos(1_000_000_000L);
        }
    }

    private double[] measure(Kind kind, int searches, Duration pause) throws Exception {
        try (var pool = Executors.newFixedThreadPool(USERS)) {
            List<Callable<double[]>> users = new ArrayList<>();
            for (int user = 0; user < USERS; user++) {
                var random = new Random(user);
                users.add(() -> Schools.within(Set.of(SCHOOL), () -> times(kind, searches, pause, random)));
            }
            List<Future<double[]>> done = pool.invokeAll(users);
            double[] all = new double[0];
            for (Future<double[]> each : done) {
                all = joined(all, each.get());
            }
            return all;
        }
    }

    private double[] times(Kind kind, int searches, Duration pause, Random random) {
        List<String> names = List.copyOf(towns.names());
        double[] times = new double[searches];
        for (int i = 0; i < searches; i++) {
            Town near = towns.named(names.get((int) (Math.pow(random.nextDouble(), 2) * names.size())))
                    .orElse(Town.UNKNOWN);
            PlaceQuery query = query(kind, crebo(random.nextInt(PROGRAMMES)), null);
            if (kind == Kind.NEXT_PAGE) {
                String next = run(query, near).next();
                query = query(kind, String.valueOf(query.crebo()), next);
            }
            times[i] = nanosInDatabase(query, near);
            LockSupport.parkNanos((long) (pause.toNanos() * 2 * random.nextDouble()));
        }
        return times;
    }

    /** From asking to the last row read; beginning and ending the transaction is not searching. */
    private double nanosInDatabase(PlaceQuery query, Town near) {
        return Objects.requireNonNull(transaction.execute(status -> {
            long start = System.nanoTime();
            search.search(query, Seeker.STAFF, near);
            return (double) (System.nanoTime() - start);
        }));
    }

    private PlaceSearch.Found run(PlaceQuery query, Town near) {
        return Objects.requireNonNull(transaction.execute(status -> search.search(query, Seeker.STAFF, near)));
    }

    private static PlaceQuery query(Kind kind, String crebo, @Nullable String cursor) {
        boolean worded = kind == Kind.WORDS_NEAR;
        boolean narrow = kind == Kind.WITH_ROOM_AND_PAID;
        return new PlaceQuery(
                crebo,
                worded ? "begeleider dagbesteding" : null,
                null,
                25,
                null,
                null,
                null,
                null,
                null,
                null,
                narrow ? true : null,
                narrow ? true : null,
                kind == Kind.BEST_FIT ? "fit" : null,
                null,
                cursor);
    }

    private static String crebo(int number) {
        return String.valueOf(20_000 + number);
    }

    /** As the import would have brought them in, but in a few statements. */
    private void fill() {
        List<String> names = List.copyOf(towns.names());
        var random = new Random(1);
        Double[] lats = new Double[COMPANIES];
        Double[] lons = new Double[COMPANIES];
        for (int i = 0; i < COMPANIES; i++) {
            Town town = towns.named(names.get((int) (Math.pow(random.nextDouble(), 2) * names.size())))
                    .orElse(Town.UNKNOWN);
            lats[i] = town.lat() + random.nextGaussian() / 60;
            lons[i] = town.lon() + random.nextGaussian() / 40;
        }
        jdbc.sql("""
                        insert into companies (school_id, leerbedrijf_id, name, street, house_number, postcode, town, lat, lon)
                        select :school, lpad(n::text, 9, '0'), 'Bedrijf ' || n, 'Straat', '1', '1234 AB', 'Stad', lat, lon
                        from unnest(cast(:lats as float8[]), cast(:lons as float8[])) with ordinality as c (lat, lon, n)""")
                .param("school", SCHOOL)
                .param("lats", lats)
                .param("lons", lons)
                .update();
        jdbc.sql("""
                        insert into trainers (id, school_id, company_id, email, first_name, last_name)
                        select uuidv7(), school_id, id, leerbedrijf_id || '@bedrijf.example', 'Trainer', 'Bouzid' from companies where school_id = ?""").param(SCHOOL).update();
        jdbc.sql("""
                        insert into places (school_id, code, company_id, trainer_id, title, description, crebo, leerweg, starts_on, ends_on, days_per_week,
                                            capacity, taken, compensation_cents, lat, lon, company_name)
                        select c.school_id, 'B-' || row_number() over (), c.id, t.id,
                               (array['Begeleider', 'Kok', 'Monteur', 'Verkoper'])[1 + n % 4] || ' ' || (array['wonen', 'dagbesteding', 'keuken', 'winkel'])[1 + n % 3],
                               'Je leert het vak in een klein team.', (20000 + floor(random() * :programmes)::int)::text, 'BOL', :from, :until,
                               3 + n % 3, 1 + n % 3, n % 2, case when n % 3 > 0 then 30000 end, c.lat, c.lon, c.name
                        from companies c join trainers t on t.company_id = c.id cross join generate_series(1, :each) n where c.school_id = :school""")
                .param("school", SCHOOL)
                .param("programmes", PROGRAMMES)
                .param("from", LocalDate.of(2027, 2, 1))
                .param("until", LocalDate.of(2027, 7, 9))
                .param("each", PLACES / COMPANIES)
                .update();
    }
}
