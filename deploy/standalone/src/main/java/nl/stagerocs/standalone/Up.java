package nl.stagerocs.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.stagerocs.standalone.demo.DemoAccounts;
import nl.stagerocs.standalone.demo.DemoSchools;

/** Starts everything that is not running, shows how it goes, and loads the demo school when there is none. */
final class Up {

    private static final long PATIENCE_MILLIS = 600_000;
    private static final int LAST_LINES = 12;

    private final Home home;
    private final Secrets secrets;
    private final States states;

    Up(Home home, Secrets secrets) {
        this.home = home;
        this.secrets = secrets;
        this.states = new States(home);
    }

    void run() throws Exception {
        long from = System.currentTimeMillis();
        List<Part> parts = new Parts(home, secrets).all();
        if (states.get("supervisor").flatMap(States.State::process).isEmpty()) {
            new Down(home).run();
            Preflight.check(home, parts);
            Postgres.prepare(home, secrets);
            Keycloak.prepare(home);
            Supervisor.launch(home);
        }
        await(parts, from);
        System.out.printf("%-14s %6.1f s%n", "all ready", (System.currentTimeMillis() - from) / 1000.0);
        new DemoSchools(home, secrets).load();
        Files.writeString(home.folder("run").resolve("startup"), String.valueOf(System.currentTimeMillis() - from));
        print();
    }

    private void await(List<Part> parts, long from) throws Exception {
        Set<String> shown = new HashSet<>();
        while (shown.size() < parts.size()) {
            for (Part part : parts) {
                var state = states.get(part.name());
                if (state.filter(each -> each.state().equals("ready")).isPresent() && shown.add(part.name())) {
                    System.out.printf(
                            "%-14s %6.1f s%n", part.name(), state.get().millis() / 1000.0);
                }
                if (state.filter(each -> each.state().equals("died")).isPresent()) {
                    died(part);
                }
            }
            if (System.currentTimeMillis() - from > PATIENCE_MILLIS) {
                throw new Failure(
                        "not everything became ready in time; see ./stagerocs status and ./stagerocs logs <part>");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private void died(Part part) throws IOException, InterruptedException {
        new Down(home).run();
        List<String> lines = new ArrayList<>(Files.readAllLines(home.log(part.name())));
        List<String> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        throw new Failure("%s died while starting. Its last lines:%n  %s%nThe whole log is in %s"
                .formatted(part.name(), String.join(System.lineSeparator() + "  ", last), home.log(part.name())));
    }

    private void print() {
        System.out.printf(
                """

                StageROCs    %s
                mail inbox   %s
                API          %s/api-docs

                %s
                The password of each of these is %s. Trainers need none: they use the links in their mails.
                Anybody else of the demo schools: "Wachtwoord vergeten?" at the sign-in, and the mail inbox.
                Stop with ./stagerocs down; your data stays.
                """,
                home.url(Parts.GATEWAY),
                home.url(Parts.INBOX),
                home.url(Parts.GATEWAY),
                DemoAccounts.described(),
                DemoAccounts.PASSWORD);
    }
}
