package nl.stagerocs.platform.events;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The current trace as a W3C {@code traceparent}, so that an event carries on the trace that made it. */
class TraceContext {

    private final ObjectProvider<Tracer> tracer;

    TraceContext(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer;
    }

    @Nullable
    String current() {
        Tracer present = tracer.getIfAvailable();
        Span span = present == null ? null : present.currentSpan();
        if (span == null) {
            return null;
        }
        var context = span.context();
        return "00-%s-%s-%s"
                .formatted(context.traceId(), context.spanId(), Boolean.TRUE.equals(context.sampled()) ? "01" : "00");
    }
}
