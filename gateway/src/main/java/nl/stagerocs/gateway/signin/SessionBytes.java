package nl.stagerocs.gateway.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/** How a session is written in the database. What an older version wrote and this one can't read is as if it were not there: sign in again. */
@Configuration
class SessionBytes {

    private static final Logger log = LoggerFactory.getLogger(SessionBytes.class);

    @Bean
    ConversionService springSessionConversionService() {
        var conversions = new GenericConversionService();
        var reading = new DeserializingConverter(SessionBytes.class.getClassLoader());
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, (Converter<byte[], Object>) bytes -> read(reading, bytes));
        return conversions;
    }

    @SuppressWarnings("NullAway") // Spring Session takes null for an attribute that is not there
    private static Object read(DeserializingConverter reading, byte[] bytes) {
        try {
            return reading.convert(bytes);
        } catch (SerializationFailedException e) {
            log.warn("A session of another version is left behind", e);
            return null;
        }
    }
}
