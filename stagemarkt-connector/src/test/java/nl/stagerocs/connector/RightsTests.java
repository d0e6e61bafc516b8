package nl.stagerocs.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.security.Role;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.EndpointsTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may do what: every endpoint of the connector with the roles that it opens to. */
class RightsTests extends ConnectorTest {

    private static final String PLACES = "/api/connector/stagemarkt/places";
    private static final Set<Role> SEEKERS = Set.of(Role.STUDENT, Role.SUPERVISOR, Role.COORDINATOR);

    @Autowired
    private MockMvcTester http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void namesEveryEndpoint() {
        EndpointsTable.verify(mapping, List.of("GET " + PLACES));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void opensSearchToSeekersOnly(Role role) {
        assertThat(http.get().uri(PLACES + "?crebo=25478").with(Callers.with(role, Ids.next(), "99RL")))
                .hasStatus(SEEKERS.contains(role) ? HttpStatus.OK : HttpStatus.FORBIDDEN);
    }

    @Test
    void closesSearchToStrangersAndToMailLinks() {
        UUID person = Ids.next();

        assertThat(http.get().uri(PLACES + "?crebo=25478")).hasStatus(HttpStatus.UNAUTHORIZED);
        Stream.of("internship/weeks/" + person, "connector/stagemarkt/places")
                .map(resource -> Callers.link(person, "99RL", resource))
                .forEach(link -> assertThat(
                                http.get().uri(PLACES + "?crebo=25478").with(link))
                        .hasStatus(HttpStatus.FORBIDDEN));
    }
}
