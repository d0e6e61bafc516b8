package nl.stagerocs.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Stops everything; also what a killed supervisor left behind. */
final class Down {

    private static final long SUPERVISOR_SECONDS = 240;
    private static final long PART_SECONDS = 20;

    private final States states;

    Down(Home home) {
        this.states = new States(home);
    }

    void run() throws InterruptedException {
        if (states.get("supervisor").flatMap(States.State::process).isPresent()) {
            System.out.println(
                    "stopping; after a build this takes a minute or two, as each service writes down how it starts");
        }
        states.get("supervisor").flatMap(States.State::process).ifPresent(each -> end(each, SUPERVISOR_SECONDS));
        List<ProcessHandle> left = new ArrayList<>();
        names().map(states::get)
                .forEach(state -> state.flatMap(States.State::process).ifPresent(left::add));
        left.forEach(each -> each.descendants().forEach(ProcessHandle::destroy));
        left.forEach(ProcessHandle::destroy);
        left.forEach(each -> end(each, PART_SECONDS));
        states.clear();
    }

    private static Stream<String> names() {
        return Stream.concat(
                Stream.of("keycloak", "mail", "stagemarkt"),
                Stream.concat(Parts.SERVICES.stream().map(Parts.Service::name), Stream.of("kafka", "postgres")));
    }

    private static void end(ProcessHandle process, long seconds) {
        process.destroy();
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
