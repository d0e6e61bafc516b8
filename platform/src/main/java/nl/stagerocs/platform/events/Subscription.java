package nl.stagerocs.platform.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service does with the events of one topic. Declared as a bean; each event is handled in a transaction of its own,
 * together with its inbox row and within its school, so a repeat has no effect. Types without a handler are ignored.
 */
public final class Subscription {

    private final String topic;
    private final Map<String, Handler> handlers = new LinkedHashMap<>();
    private @Nullable BiConsumer<UUID, EventHeader> erasure;

    private Subscription(String topic) {
        this.topic = topic;
    }

    /** Starts a subscription to a topic, read from its earliest event. */
    public static Subscription to(String topic) {
        return new Subscription(topic);
    }

    /** Handles one type; the wire record names only the fields that this service uses. */
    public <T extends Record> Subscription on(String type, Class<T> wire, BiConsumer<T, EventHeader> handler) {
        handlers.put(type, (json, body, header) -> handler.accept(json.readValue(body, wire), header));
        return this;
    }

    /** Handles the tombstone of an erased subject. */
    public Subscription onTombstone(BiConsumer<UUID, EventHeader> handler) {
        erasure = handler;
        return this;
    }

    String topic() {
        return topic;
    }

    boolean handles(EventHeader header, byte @Nullable [] body) {
        return body == null ? erasure != null : handlers.containsKey(header.type());
    }

    void handle(JsonMapper json, EventHeader header, byte @Nullable [] body) {
        Handler handler = handlers.get(header.type());
        if (body != null && handler != null) {
            handler.handle(json, body, header);
        } else if (body == null && erasure != null) {
            erasure.accept(UUID.fromString(header.subject()), header);
        }
    }

    private interface Handler {
        void handle(JsonMapper json, byte[] body, EventHeader header);
    }
}
