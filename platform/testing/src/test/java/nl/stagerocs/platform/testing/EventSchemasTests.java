package nl.stagerocs.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventSchemasTests {

    @Test
    void keepsEveryPromiseOfAPublishedVersion() throws IOException {
        Set<String> published = Set.copyOf(Files.readAllLines(Contracts.root().resolve(EventCatalogue.PROMISES)));
        Set<String> now = Set.copyOf(EventCatalogue.promises().lines().toList());

        assertThat(breaches(published, now))
                .as("breaking changes: publish a new version beside the old one, or make new fields optional")
                .isEmpty();
        assertThat(now).as("new events and fields: run ./stagerocs docs").isSubsetOf(published);
    }

    @Test
    void findsAFieldThatWentOrChangedOrBecameRequired() {
        Set<String> published = Set.of("A.v1 x-topic a", "A.v1 id {}", "A.v1 note? {}");

        assertThat(breaches(published, Set.of("A.v1 x-topic a", "A.v1 id {}", "A.v1 note? {}", "A.v1 more? {}")))
                .isEmpty();
        assertThat(breaches(published, Set.of("A.v1 x-topic a", "A.v1 note? {}")))
                .hasSize(1);
        assertThat(breaches(published, Set.of("A.v1 x-topic b", "A.v1 id {}", "A.v1 note? {}")))
                .isNotEmpty();
        assertThat(breaches(published, Set.of("A.v1 x-topic a", "A.v1 id {}", "A.v1 note? {}", "A.v1 more {}")))
                .hasSize(1);
        assertThat(breaches(published, Set.of("A.v1 x-topic a", "A.v1 id {}", "A.v1 note? {}", "B.v1 id {}")))
                .isEmpty();
    }

    @Test
    void writesTheCatalogueAnew() throws IOException {
        assertThat(Files.readString(Contracts.root().resolve(EventCatalogue.CATALOGUE)))
                .as("run ./stagerocs docs")
                .isEqualTo(EventCatalogue.catalogue());
    }

    /** What was promised and is no more, and what an event that exists suddenly requires. */
    private static List<String> breaches(Set<String> published, Set<String> now) {
        List<String> breaches = new ArrayList<>(
                published.stream().filter(each -> !now.contains(each)).toList());
        Set<String> events = new HashSet<>();
        published.forEach(each -> events.add(each.split(" ")[0]));
        now.stream()
                .filter(each -> !published.contains(each))
                .filter(each -> events.contains(each.split(" ")[0]) && !each.split(" ")[1].endsWith("?"))
                .forEach(breaches::add);
        return breaches;
    }
}
