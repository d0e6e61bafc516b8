package nl.stagerocs.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.Objects;
import nl.stagerocs.platform.events.Published;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds what a service writes and reads to the published schema and sample of an event. */
public final class EventsContract {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EventsContract() {}

    /** The producer's side: this record, as it would be written, is valid, and stands under its type on its topic. */
    public static void assertPublished(Record event) {
        Published published = Objects.requireNonNull(event.getClass().getAnnotation(Published.class));
        String schema = Contracts.schema(nameAndVersion(published.type()));
        var described = JSON.readTree(schema);

        assertThat(described.get("x-type").stringValue()).isEqualTo(published.type());
        assertThat(described.get("x-topic").stringValue()).isEqualTo(published.topic());
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schema, config)
                        .validate(JSON.writeValueAsString(event), InputFormat.JSON))
                .isEmpty();
    }

    /**
     * The consumer's side: the sample reads into this record, also with a field that it does not know.
     *
     * @param event name and version, such as {@code HoursSubmitted.v1}
     */
    public static <T extends Record> T sample(String event, Class<T> wire) {
        var sample = (ObjectNode) JSON.readTree(Contracts.sample(event));
        sample.put("somethingOfLater", "unknown to us");
        return JSON.treeToValue(sample, wire);
    }

    static String nameAndVersion(String type) {
        String[] parts = type.split("\\.");
        return parts[parts.length - 2] + "." + parts[parts.length - 1];
    }
}
