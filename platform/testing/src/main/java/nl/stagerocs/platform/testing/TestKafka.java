package nl.stagerocs.platform.testing;

import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/** The one broker of the run; it ends with the JVM. */
final class TestKafka {

    private static final String BOOTSTRAP_SERVERS = start();

    private TestKafka() {}

    static String bootstrapServers() {
        return BOOTSTRAP_SERVERS;
    }

    private static String start() {
        return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
    }

    @SuppressWarnings("resource") // the container lives as long as the run
    private static String container() {
        var container = new KafkaContainer("apache/kafka-native:4.2.1");
        container.start();
        return container.getBootstrapServers();
    }

    private static String embedded() {
        var broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperty("auto.create.topics.enable", "false");
        broker.brokerProperty("group.initial.rebalance.delay.ms", "0");
        broker.brokerProperty("log.cleaner.dedupe.buffer.size", "16777216");
        broker.brokerProperty("offsets.topic.num.partitions", "4");
        broker.afterPropertiesSet();
        return broker.getBrokersAsString();
    }
}
