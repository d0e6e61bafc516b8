package nl.stagerocs.platform.input;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.Parser;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Holds what clients send to {@link Bounds}, and to the type that it is for; what other services say in events is theirs. */
@AutoConfiguration(after = HttpMessageConvertersAutoConfiguration.class)
class InputConfiguration {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ServerHttpMessageConvertersCustomizer boundedBodies(JsonMapper json) {
        JsonMapper bounded = json.rebuild()
                .addModule(new SimpleModule("bounds")
                        .addDeserializer(String.class, new Bounded<>(String.class, Bounds::text))
                        .addDeserializer(LocalDate.class, new Bounded<>(LocalDate.class, Bounds::day))
                        .addDeserializer(Instant.class, new Bounded<>(Instant.class, Bounds::moment)))
                .withCoercionConfig(
                        LogicalType.Boolean,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
                .build();
        return builder -> builder.withJsonConverter(new JacksonJsonHttpMessageConverter(bounded));
    }

    @Bean
    WebMvcConfigurer boundedAddresses() {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(String.class, String.class, Bounds::text);
                registry.addParser(new Day());
                registry.addParser(new Moment());
            }
        };
    }

    private static final class Day implements Parser<LocalDate> {
        @Override
        public LocalDate parse(String text, Locale locale) {
            return Bounds.day(text);
        }
    }

    private static final class Moment implements Parser<Instant> {
        @Override
        public Instant parse(String text, Locale locale) {
            return Bounds.moment(text);
        }
    }

    /** Reads a JSON string, and nothing else that could be taken for one. */
    private static final class Bounded<T> extends StdScalarDeserializer<T> {

        private final Function<String, T> reading;

        Bounded(Class<T> type, Function<String, T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(context.constructType(handledType()), parser);
            }
            String text = parser.getString();
            try {
                return text.isEmpty() && handledType() != String.class ? null : reading.apply(text);
            } catch (IllegalArgumentException e) {
                throw context.weirdStringException(text, handledType(), "out of bounds");
            }
        }
    }
}
