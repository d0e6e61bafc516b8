package nl.stagerocs.standalone.demo;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.stagerocs.standalone.Home;
import nl.stagerocs.standalone.Secrets;

/**
 * How long a search takes at the gateway of the running demo: half a million places are put into its school for the time of measuring, and eight people search
 * them, five times a second each.
 */
public final class SearchFigures {

    private static final int GATEWAY = 8080;
    private static final int KEYCLOAK = 8180;
    private static final int POSTGRES = 15432;
    private static final String SCHOOL = "99RL";
    private static final int PLACES = 500_000;
    private static final int PROGRAMMES = 200;
    private static final int USERS = 8;
    private static final int SEARCHES = 150;
    private static final int WARM_UP = 150;
    private static final long EVERY_NANOS = 200_000_000;

    private static final String FILL = """
            insert into places (school_id, code, company_id, trainer_id, title, description, crebo, leerweg, starts_on, ends_on, days_per_week,
                                capacity, taken, compensation_cents, lat, lon, company_name, company_size)
            select c.school_id, 'B-' || row_number() over (), c.id, t.id,
                   (array['Begeleider', 'Kok', 'Monteur', 'Verkoper'])[1 + n %% 4] || ' ' || (array['wonen', 'dagbesteding', 'keuken', 'winkel'])[1 + n %% 3],
                   'Je leert het vak in een klein team.', (20000 + floor(random() * %d)::int)::text, 'BOL', current_date + 60, current_date + 220,
                   3 + n %% 3, 1 + n %% 3, n %% 2, case when n %% 3 > 0 then 30000 end, c.lat, c.lon, c.name, c.size
            from companies c join lateral (select id from trainers where company_id = c.id limit 1) t on true
            cross join generate_series(1, %d / (select count(*)::int from companies where school_id = '%s')) n where c.school_id = '%s'
            """.formatted(PROGRAMMES, PLACES, SCHOOL, SCHOOL);

    private final Home home;
    private final Secrets secrets;

    public SearchFigures(Home home, Secrets secrets) {
        this.home = home;
        this.secrets = secrets;
    }

    /** Prints one JSON object; the demo is left as it was. */
    public void print() throws Exception {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + home.port(POSTGRES) + "/matching",
                "postgres",
                secrets.of("db.admin"))) {
            run(connection, FILL);
            try {
                run(connection, "vacuum analyze places");
                List<String> towns = towns(connection);
                measure(towns, WARM_UP);
                double[] nanos = measure(towns, SEARCHES);
                System.out.printf(
                        "{\"name\":\"search.gateway.p95\",\"ms\":%.2f,\"p50_ms\":%.2f}%n",
                        nanos[(int) (nanos.length * 0.95)] / 1e6, nanos[nanos.length / 2] / 1e6);
            } finally {
                run(connection, "delete from places where school_id = '" + SCHOOL + "' and code like 'B-%'");
                run(connection, "vacuum analyze places");
            }
        }
    }

    private double[] measure(List<String> towns, int searches) throws Exception {
        String token = Http.token(
                home.url(KEYCLOAK) + "/realms/stagerocs",
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        "erp-" + SCHOOL,
                        "client_secret",
                        secrets.of("client.erp." + SCHOOL)));
        try (var pool = Executors.newFixedThreadPool(USERS)) {
            List<Callable<double[]>> users = new ArrayList<>();
            for (int user = 0; user < USERS; user++) {
                var random = new Random(user);
                users.add(() -> times(token, towns, searches, random));
            }
            List<Future<double[]>> done = pool.invokeAll(users);
            double[] all = new double[USERS * searches];
            for (int user = 0; user < USERS; user++) {
                System.arraycopy(done.get(user).get(), 0, all, user * searches, searches);
            }
            Arrays.sort(all);
            return all;
        }
    }

    private double[] times(String token, List<String> towns, int searches, Random random)
            throws IOException, InterruptedException {
        double[] times = new double[searches];
        TimeUnit.NANOSECONDS.sleep(random.nextLong(EVERY_NANOS));
        for (int i = 0; i < searches; i++) {
            String town = towns.get(random.nextInt(towns.size()));
            HttpRequest request = Http.to(
                            home.url(GATEWAY) + "/api/matching/places?km=25&crebo="
                                    + (20_000 + random.nextInt(PROGRAMMES))
                                    + "&town=" + URLEncoder.encode(town, StandardCharsets.UTF_8) + "&sort="
                                    + (i % 3 == 0 ? "fit" : "distance"),
                            token)
                    .build();
            long start = System.nanoTime();
            Http.send(request);
            times[i] = System.nanoTime() - start;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, EVERY_NANOS - (long) times[i]));
        }
        return times;
    }

    private static List<String> towns(Connection connection) throws SQLException {
        List<String> towns = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select town from companies where school_id = '" + SCHOOL + "'")) {
            while (rows.next()) {
                towns.add(rows.getString(1));
            }
        }
        return towns;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
