package nl.stagerocs.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Checks that a service's table of rights is whole. */
public final class EndpointsTable {

    private EndpointsTable() {}

    /**
     * Every endpoint of the service stands in the table, and nothing else does.
     *
     * @param table rows such as {@code GET /api/internship/weeks/{id}}
     */
    public static void verify(RequestMappingHandlerMapping mapping, Collection<String> table) {
        assertThat(Set.copyOf(table)).containsExactlyInAnyOrderElementsOf(endpoints(mapping));
    }

    private static Set<String> endpoints(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> isOurs(each.getValue()))
                .flatMap(each -> rows(each.getKey()))
                .collect(Collectors.toSet());
    }

    private static boolean isOurs(HandlerMethod method) {
        String type = method.getBeanType().getName();
        return type.startsWith("nl.stagerocs.") && !type.startsWith("nl.stagerocs.platform.");
    }

    private static Stream<String> rows(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .flatMap(
                        path -> info.getMethodsCondition().getMethods().stream().map(method -> method + " " + path));
    }
}
