package nl.stagerocs.standalone;

import nl.stagerocs.standalone.demo.SearchFigures;

/** The commands behind {@code ./stagerocs}. */
public final class Main {

    private Main() {}

    /** Runs one command; what goes wrong is one sentence and exit code 1. */
    static void main(String[] args) throws Exception {
        Home home = Home.fromEnvironment();
        try {
            run(home, args);
        } catch (Failure failure) {
            System.err.println("stagerocs: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static void run(Home home, String[] args) throws Exception {
        var secrets = new Secrets(home);
        switch (args.length == 0 ? "" : args[0]) {
            case "up" -> new Up(home, secrets).run();
            case "down" -> new Down(home).run();
            case "status" -> new Status(home, secrets).print();
            case "startup" -> new Status(home, secrets).printFigures();
            case "search" -> new SearchFigures(home, secrets).print();
            case "supervise" -> new Supervisor(home, new Parts(home, secrets).all()).run(secrets);
            default -> throw new Failure("unknown command; try up, down, status, logs, reset, test or bench");
        }
    }
}
