package nl.stagerocs.standalone;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.stagerocs.standalone.demo.DemoSchools;

/** All parts of the system, with their settings. */
final class Parts {

    static final int GATEWAY = 8080;
    static final int KEYCLOAK = 8180;
    static final int KEYCLOAK_MANAGEMENT = 8181;
    static final int POSTGRES = 15432;
    static final int KAFKA = 19092;
    static final int KAFKA_CONTROLLER = 19093;
    static final int SMTP = 1025;
    static final int INBOX = 8025;
    static final int STAGEMARKT = 8090;

    /** A service: its module, its port and how much heap it gets, in megabytes. */
    /** These answer searches and are compiled further; the others start and stay smaller. */
    private static final Set<String> SEARCHED = Set.of("gateway", "matching");

    record Service(String name, String module, int port, int heap) {}

    static final List<Service> SERVICES = List.of(
            new Service("identity", "identity-config", 8087, 96),
            new Service("matching", "matching-service", 8081, 160),
            new Service("contract", "contract-service", 8082, 128),
            new Service("internship", "internship-service", 8083, 96),
            new Service("evaluation", "evaluation-service", 8084, 96),
            new Service("notification", "notification-service", 8085, 96),
            new Service("connector", "stagemarkt-connector", 8086, 96),
            new Service("gateway", "gateway", GATEWAY, 128));

    private final Home home;
    private final Secrets secrets;
    private final String java = ProcessHandle.current().info().command().orElse("java");

    Parts(Home home, Secrets secrets) {
        this.home = home;
        this.secrets = secrets;
    }

    List<Part> all() {
        List<Part> parts = new ArrayList<>();
        parts.add(postgres());
        parts.add(small("kafka", "parts.Broker", 160, home.port(KAFKA), Checks.listens(home.port(KAFKA))));
        parts.add(small("mail", "parts.MailCatcher", 64, home.port(INBOX), Checks.answers(home.url(INBOX) + "/")));
        parts.add(small(
                "stagemarkt",
                "lookalike.StagemarktLookalike",
                48,
                home.port(STAGEMARKT),
                Checks.answers(home.url(STAGEMARKT) + "/education-search?siteId=STAGEMARKT")));
        parts.add(keycloak());
        SERVICES.stream().filter(each -> Files.isDirectory(extracted(each))).forEach(each -> parts.add(service(each)));
        return parts;
    }

    Path extracted(Service service) {
        return home.root().resolve(service.module()).resolve("target/extracted");
    }

    private Part postgres() {
        Path binaries = home.folder("postgres").resolve("binaries");
        List<String> command = new ArrayList<>(Postgres.asUser());
        command.addAll(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                home.folder("postgres").resolve("data").toString(),
                "-p",
                String.valueOf(home.port(POSTGRES)),
                "-c",
                "listen_addresses=localhost",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "shared_buffers=96MB"));
        return new Part(
                "postgres",
                home.port(POSTGRES),
                List.of(),
                command,
                home.folder(),
                Map.of(),
                () -> Postgres.accepts(home, secrets));
    }

    private Part small(String name, String main, int heap, int port, Part.Check ready) {
        String classes = home.root().resolve("deploy/standalone/target/classes")
                + File.pathSeparator
                + home.root().resolve("deploy/standalone/target/lib")
                + "/*";
        return new Part(
                name,
                port,
                List.of(),
                List.of(
                        java,
                        "-Xmx" + heap + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        "nl.stagerocs.standalone." + main),
                home.folder(),
                Map.of(
                        "STAGEROCS_ROOT", home.root().toString(),
                        "STAGEROCS_HOME", home.folder().toString(),
                        "STAGEROCS_PORT_OFFSET", String.valueOf(home.offset())),
                ready);
    }

    private Part keycloak() {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_DB", "postgres");
        environment.put("KC_DB_URL", Postgres.url(home, "keycloak"));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", secrets.of("db.keycloak"));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx256m");
        environment.put("JAVA_OPTS_GC", "-XX:+UseSerialGC");
        environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        return new Part(
                "keycloak",
                home.port(KEYCLOAK),
                List.of("postgres"),
                List.of(
                        Keycloak.home(home).resolve("bin/kc.sh").toString(),
                        "start",
                        "--optimized",
                        "--http-enabled=true",
                        "--hostname-strict=false",
                        "--http-port=" + home.port(KEYCLOAK),
                        "--http-management-port=" + home.port(KEYCLOAK_MANAGEMENT)),
                home.folder(),
                environment,
                Checks.answers(home.url(KEYCLOAK_MANAGEMENT) + "/health/ready"));
    }

    private Part service(Service service) {
        Path jar = extracted(service).resolve(service.module() + "-0.1.0-SNAPSHOT.jar");
        List<String> command = new ArrayList<>(List.of(
                java,
                "-Xmx" + service.heap() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED"));
        if (!SEARCHED.contains(service.name())) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(startupCache(service, jar));
        command.addAll(List.of("-jar", jar.toString()));
        List<String> needs = service.name().equals("identity") || service.name().equals("gateway")
                ? List.of("postgres", "kafka", "keycloak")
                : List.of("postgres", "kafka");
        return new Part(
                service.name(),
                home.port(service.port()),
                needs,
                command,
                home.folder(),
                settings(service),
                Checks.answers(home.url(service.port()) + "/actuator/health"));
    }

    /** What the JVM learnt in an earlier run makes a start twice as fast; a run without it learns, and writes at its stop. */
    private List<String> startupCache(Service service, Path jar) {
        Path cache = jar.resolveSibling(service.name() + ".aot");
        boolean fresh = Files.exists(cache)
                && cache.toFile().lastModified() >= jar.toFile().lastModified();
        return fresh
                ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off")
                : List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:aot=off", "-Xlog:cds=off");
    }

    private Map<String, String> settings(Service service) {
        Map<String, String> settings = new TreeMap<>();
        String database = service.name();
        settings.put("SERVER_PORT", String.valueOf(home.port(service.port())));
        settings.put("SPRING_DATASOURCE_URL", Postgres.url(home, database));
        settings.put("SPRING_DATASOURCE_USERNAME", database);
        settings.put("SPRING_DATASOURCE_PASSWORD", secrets.of("db." + database));
        settings.put("SPRING_FLYWAY_USER", database + "_owner");
        settings.put("SPRING_FLYWAY_PASSWORD", secrets.of("db." + database + "_owner"));
        settings.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", "localhost:" + home.port(KAFKA));
        settings.put("STAGEROCS_ISSUER", home.url(KEYCLOAK) + "/realms/stagerocs");
        settings.put("STAGEROCS_WEB_URL", home.url(GATEWAY));
        settings.put("STAGEROCS_SCHOOLS", DemoSchools.SETTING);
        settings.put("STAGEROCS_LINKS_PUBLIC_KEY", secrets.linkKey("public"));
        settings.put("STAGEROCS_MEDIA_FOLDER", home.folder("media").toString());
        switch (service.name()) {
            case "notification" -> {
                settings.put("STAGEROCS_LINKS_PRIVATE_KEY", secrets.linkKey("private"));
                settings.put("SPRING_MAIL_HOST", "localhost");
                settings.put("SPRING_MAIL_PORT", String.valueOf(home.port(SMTP)));
            }
            case "connector" -> settings.put("STAGEROCS_STAGEMARKT_URL", home.url(STAGEMARKT));
            case "gateway" -> {
                settings.put("STAGEROCS_CLIENT_SECRET", secrets.of("client.web"));
                SERVICES.forEach(each -> settings.put(
                        "STAGEROCS_" + each.name().toUpperCase(Locale.ROOT) + "_URL", home.url(each.port())));
            }
            case "identity" -> {
                settings.put("STAGEROCS_KEYCLOAK_URL", home.url(KEYCLOAK));
                settings.put("STAGEROCS_KEYCLOAK_ADMIN_USER", "admin");
                settings.put("STAGEROCS_KEYCLOAK_ADMIN_PASSWORD", secrets.of("keycloak.admin"));
                settings.put("STAGEROCS_CLIENT_SECRET", secrets.of("client.web"));
                settings.put("STAGEROCS_SMTP_HOST", "localhost");
                settings.put("STAGEROCS_SMTP_PORT", String.valueOf(home.port(SMTP)));
                settings.put("STAGEROCS_FIRST_COORDINATORS", DemoSchools.FIRST_COORDINATORS);
                settings.put("STAGEROCS_ERP_CLIENTS", DemoSchools.erpClients(secrets));
            }
            default -> {}
        }
        return settings;
    }
}
