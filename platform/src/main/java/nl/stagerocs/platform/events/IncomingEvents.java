package nl.stagerocs.platform.events;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** Starts and stops listening with the service. */
class IncomingEvents implements SmartLifecycle {

    private final @Nullable ConcurrentMessageListenerContainer<String, byte[]> container;

    IncomingEvents(@Nullable ConcurrentMessageListenerContainer<String, byte[]> container) {
        this.container = container;
    }

    @Override
    public void start() {
        if (container != null) {
            container.start();
        }
    }

    @Override
    public void stop() {
        if (container != null) {
            container.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return container != null && container.isRunning();
    }
}
