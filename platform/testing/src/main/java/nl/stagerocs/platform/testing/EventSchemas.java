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
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published events and what of them may never change within a version. */
final class EventSchemas {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EventSchemas() {}

    /** Name and version of every event, sorted. */
    static List<String> all() {
        try (Stream<Path> folders = Files.list(Contracts.folder())) {
            return folders.filter(Files::isDirectory)
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode of(String event) {
        return JSON.readTree(Contracts.schema(event));
    }

    /**
     * The promise of an event: its type, topic and subject, and per field its JSON type, with a question mark where it may be
     * absent. Readers lean on it, so within a version a line may only be added, and only with a question mark.
     */
    static Set<String> promise(JsonNode schema) {
        Set<String> promise = new TreeSet<>();
        for (String each : List.of("x-type", "x-topic", "x-subject")) {
            promise.add(each + " " + schema.get(each).stringValue());
        }
        Set<String> required = new TreeSet<>();
        schema.get("required").forEach(each -> required.add(each.stringValue()));
        schema.get("properties").properties().forEach(field -> {
            String rest = JSON.writeValueAsString(constraints(field.getValue()));
            promise.add(field.getKey() + (required.contains(field.getKey()) ? " " : "? ") + rest);
        });
        return promise;
    }

    private static Map<String, String> constraints(JsonNode field) {
        Map<String, String> constraints = new TreeMap<>();
        field.properties().stream()
                .filter(each -> !each.getKey().equals("description"))
                .forEach(each -> constraints.put(each.getKey(), each.getValue().toString()));
        return constraints;
    }
}
