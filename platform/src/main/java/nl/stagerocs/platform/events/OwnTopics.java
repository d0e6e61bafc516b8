package nl.stagerocs.platform.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.util.ClassUtils;

/** The topics of the events that this service publishes, found by their {@link Published} records. */
class OwnTopics {

    private static final int PARTITIONS = 6;
    private static final String FORTNIGHT_MILLIS = String.valueOf(14L * 24 * 60 * 60 * 1000);

    private final Map<String, Boolean> compactedByTopic = new LinkedHashMap<>();
    private final int replicas;

    OwnTopics(BeanFactory beans, @Value("${stagerocs.events.replicas}") int replicas) {
        this.replicas = replicas;
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Published.class));
        AutoConfigurationPackages.get(beans).stream()
                .flatMap(each -> scanner.findCandidateComponents(each).stream())
                .map(each -> published(Objects.requireNonNull(each.getBeanClassName())))
                .forEach(each -> compactedByTopic.put(each.topic(), each.compacted()));
    }

    Stream<NewTopic> published() {
        return compactedByTopic.entrySet().stream().map(each -> topic(each.getKey(), each.getValue()));
    }

    static NewTopic deadLetters(String topic) {
        return TopicBuilder.name(topic + DeadLetters.SUFFIX)
                .partitions(1)
                .config(TopicConfig.RETENTION_MS_CONFIG, FORTNIGHT_MILLIS)
                .build();
    }

    private NewTopic topic(String name, boolean compacted) {
        var topic = TopicBuilder.name(name).partitions(PARTITIONS).replicas(replicas);
        return compacted
                ? topic.compact().build()
                : topic.config(TopicConfig.RETENTION_MS_CONFIG, "-1").build();
    }

    private static Published published(String className) {
        return Objects.requireNonNull(
                ClassUtils.resolveClassName(className, null).getAnnotation(Published.class));
    }
}
