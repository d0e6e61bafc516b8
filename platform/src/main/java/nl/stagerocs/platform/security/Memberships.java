package nl.stagerocs.platform.security;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** At which schools an account holds each of its roles; operations is of no school. */
record Memberships(Map<Role, Set<String>> schools) {

    private static final String OPERATIONS = "operator";

    /** What somebody is during one request, and where: each of these roles holds at every one of these schools. */
    record Capacity(Set<Role> roles, Set<String> schools) {}

    /** Reads {@code 99RL:coordinator} and {@code operator}; what is neither gives no right. */
    static Memberships of(List<String> written) {
        var schools = new EnumMap<Role, Set<String>>(Role.class);
        for (String each : written) {
            String[] parts = each.split(":", 2);
            if (each.equals(OPERATIONS)) {
                schools.put(Role.OPERATOR, Set.of());
            } else if (parts.length == 2 && !parts[0].isEmpty()) {
                Role.named(parts[1])
                        .filter(role -> role != Role.OPERATOR)
                        .ifPresent(role -> schools.computeIfAbsent(role, first -> new HashSet<>())
                                .add(parts[0]));
            }
        }
        return new Memberships(schools);
    }

    /**
     * The one capacity in which somebody acts: the first of their roles that may, at the schools where it holds, with the others
     * that hold at all of these too. Who asks for a role acts by that one alone. Empty when there is none.
     *
     * @param open the roles that may
     */
    Optional<Capacity> acting(Set<Role> open, @Nullable String asked) {
        return schools.keySet().stream()
                .filter(open::contains)
                .filter(role -> asked == null || Role.named(asked).equals(Optional.of(role)))
                .min(Role::compareTo)
                .map(role -> new Capacity(asked == null ? together(role) : Set.of(role), at(role)));
    }

    private Set<Role> together(Role first) {
        return schools.keySet().stream()
                .filter(each -> each == first || first != Role.OPERATOR && at(each).containsAll(at(first)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> at(Role role) {
        return schools.getOrDefault(role, Set.of());
    }
}
