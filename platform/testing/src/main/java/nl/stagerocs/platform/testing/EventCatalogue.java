package nl.stagerocs.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the two files that are made from the schemas: the catalogue for readers, and the promises that a version keeps. */
public final class EventCatalogue {

    static final String PROMISES = "events/promises.txt";
    static final String CATALOGUE = "docs/events.md";

    private EventCatalogue() {}

    /** Writes both files anew. Look at the change of the promises: within a version only optional fields may come. */
    static void main() throws IOException {
        Files.writeString(Contracts.root().resolve(CATALOGUE), catalogue());
        Files.writeString(Contracts.root().resolve(PROMISES), promises());
    }

    static String promises() {
        return EventSchemas.all().stream()
                .flatMap(event ->
                        EventSchemas.promise(EventSchemas.of(event)).stream().map(line -> event + " " + line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String catalogue() {
        Map<String, Set<String>> readers = readers();
        StringBuilder text = new StringBuilder("""
                # The events

                Made from `events/` and the services' subscriptions by `./stagerocs docs`; don't edit it by hand. Every event is a
                CloudEvent 1.0 in Kafka's binary mode; its key and subject are the id named here, `school` and `traceparent` are extensions.

                | event | from | topic | subject | what happened | who listens |
                |---|---|---|---|---|---|
                """);
        for (String event : EventSchemas.all()) {
            var schema = EventSchemas.of(event);
            String type = schema.get("x-type").stringValue();
            text.append("| [%s](../events/%s/schema.json) | %s | `%s` | %s | %s | %s |\n"
                    .formatted(
                            event,
                            event,
                            schema.get("x-owner").stringValue(),
                            schema.get("x-topic").stringValue(),
                            schema.get("x-subject").stringValue(),
                            schema.get("description").stringValue(),
                            String.join(", ", readers.getOrDefault(type, Set.of("–")))));
        }
        return text.toString();
    }

    /** Which services subscribe to a type, read from where they say so. */
    private static Map<String, Set<String>> readers() {
        Map<String, Set<String>> readers = new TreeMap<>();
        List<String> types = EventSchemas.all().stream()
                .map(event -> EventSchemas.of(event).get("x-type").stringValue())
                .toList();
        for (Path source : sources()) {
            String text = read(source);
            if (text.contains("Subscription.to(")) {
                String service = Contracts.root().relativize(source).getName(0).toString();
                types.stream()
                        .filter(type -> text.contains("\"" + type + "\""))
                        .forEach(type -> readers.computeIfAbsent(type, key -> new TreeSet<>())
                                .add(service));
            }
        }
        return readers;
    }

    private static List<Path> sources() {
        try (Stream<Path> modules = Files.list(Contracts.root())) {
            return modules.map(each -> each.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(EventCatalogue::javaFiles)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> each.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
