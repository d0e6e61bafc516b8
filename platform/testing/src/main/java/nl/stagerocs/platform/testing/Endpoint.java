package nl.stagerocs.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.security.Role;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A row of a service's table of rights: an endpoint, and who comes in at all.
 *
 * @param link whether a mail's link for the resource comes in too
 * @param body what a well-meaning caller sends
 */
public record Endpoint(String method, String path, Set<Role> roles, boolean link, String body) {

    /** As {@link EndpointsTable} wants it. */
    public static List<String> names(List<Endpoint> table) {
        return table.stream().map(each -> each.method() + " " + each.path()).toList();
    }

    /**
     * A test for each endpoint and each role that it is closed to.
     *
     * @param status calls an endpoint, and answers the status
     */
    public static Stream<DynamicTest> closedToOtherRoles(
            List<Endpoint> table, ToIntBiFunction<Endpoint, RequestPostProcessor> status) {
        return table.stream()
                .flatMap(each -> Stream.of(Role.values())
                        .filter(role -> !each.roles().contains(role))
                        .map(role -> each.closedTo(role, status)));
    }

    private DynamicTest closedTo(Role role, ToIntBiFunction<Endpoint, RequestPostProcessor> status) {
        var caller = Callers.with(role, Ids.next(), "99RL");
        return DynamicTest.dynamicTest(
                role + " " + method + " " + path,
                () -> assertThat(status.applyAsInt(this, caller)).isEqualTo(HttpStatus.FORBIDDEN.value()));
    }
}
