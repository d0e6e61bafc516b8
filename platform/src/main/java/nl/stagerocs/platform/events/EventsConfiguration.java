package nl.stagerocs.platform.events;

import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Gives every service its outbox, its inbox and its dead letters. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableScheduling
@Import({DeadLetterController.class, OwnTopics.class})
class EventsConfiguration {

    private final String service;

    EventsConfiguration(@Value("${spring.application.name}") String service) {
        this.service = service;
    }

    @Bean
    OutboxRelay outboxRelay(DataSource dataSource, KafkaTemplate<String, byte[]> kafka) {
        return new OutboxRelay(dataSource, kafka, new OutgoingEvents(service));
    }

    @Bean
    Outbox outbox(JdbcTemplate jdbc, JsonMapper json, OutboxRelay relay, ObjectProvider<Tracer> tracer, Clock clock) {
        return new JdbcOutbox(jdbc, json, relay, new TraceContext(tracer), clock);
    }

    @Bean
    Inbox inbox(
            ObjectProvider<Subscription> subscriptions,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            JsonMapper json) {
        return new Inbox(subscriptions.stream().toList(), jdbc, new TransactionTemplate(transactions), json);
    }

    @Bean
    DeadLetters deadLetters(
            ObjectProvider<Subscription> subscriptions, ConsumerFactory<String, byte[]> consumers, Inbox inbox) {
        return new DeadLetters(topics(subscriptions.stream()), service, consumers, inbox);
    }

    @Bean
    KafkaAdmin.NewTopics topicsOfThisService(ObjectProvider<Subscription> subscriptions, OwnTopics own) {
        Stream<NewTopic> deadLetterTopics =
                topics(subscriptions.stream()).stream().map(OwnTopics::deadLetters);
        return new KafkaAdmin.NewTopics(
                Stream.concat(own.published(), deadLetterTopics).toArray(NewTopic[]::new));
    }

    /** One container for all topics of the service; it exists only where something is subscribed. */
    @Bean
    IncomingEvents incomingEvents(
            ObjectProvider<Subscription> subscriptions,
            ConsumerFactory<String, byte[]> consumers,
            KafkaTemplate<String, byte[]> kafka,
            Inbox inbox,
            @Value("${stagerocs.events.concurrency}") int concurrency) {
        List<String> topics = topics(subscriptions.stream());
        if (topics.isEmpty()) {
            return new IncomingEvents(null);
        }
        var properties = new ContainerProperties(topics.toArray(String[]::new));
        properties.setGroupId(service);
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setObservationEnabled(true);
        properties.setMessageListener(
                (MessageListener<String, byte[]>) record -> inbox.receive(record, record.topic()));
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setConcurrency(concurrency);
        container.setCommonErrorHandler(errorHandler(kafka));
        return new IncomingEvents(container);
    }

    private static DefaultErrorHandler errorHandler(KafkaTemplate<String, byte[]> kafka) {
        var recoverer = new DeadLetterPublishingRecoverer(
                kafka, (record, failure) -> new TopicPartition(record.topic() + DeadLetters.SUFFIX, 0));
        var handler = new DefaultErrorHandler(recoverer);
        handler.setBackOffFunction(ListenerRetries::forFailure);
        handler.setRetryListeners(new ListenerLog());
        return handler;
    }

    private static List<String> topics(Stream<Subscription> subscriptions) {
        return subscriptions.map(Subscription::topic).distinct().toList();
    }
}
