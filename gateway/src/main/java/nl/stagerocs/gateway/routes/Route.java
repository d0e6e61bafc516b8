package nl.stagerocs.gateway.routes;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The way to one service.
 *
 * @param url where the service is; a path is not rewritten
 * @param timeLimit how long the service may be silent: before its answer begins, and between the parts of a stream
 * @param maxUpload the largest request with files that is let through
 * @param maxBody the largest request of any other kind
 */
record Route(
        URI url,
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue("2MB") DataSize maxUpload,
        @DefaultValue("2MB") DataSize maxBody) {}
