package nl.stagerocs.platform.schools;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The schools (instellingen) of this installation, and those that the current work may touch. The latter is bound by the capacity
 * in which a request acts or by an event's school; where nothing is bound, no row of any school is visible.
 */
public final class Schools {

    private static final ScopedValue<Set<String>> CURRENT = ScopedValue.newInstance();

    private final Map<String, String> names;

    /** @param setting pairs of id and name, such as {@code 99RL=ROC Rivierenland;99ZK=ROC Zuiderkwartier} */
    public Schools(String setting) {
        names = new TreeMap<>();
        Arrays.stream(setting.split(";"))
                .filter(each -> !each.isBlank())
                .map(each -> each.split("=", 2))
                .forEach(pair -> names.put(pair[0].strip(), pair[1].strip()));
    }

    /** The name of a school; refused as not found when it is not of this installation. */
    public String nameOf(String school) {
        String name = names.get(school);
        if (name == null) {
            throw Refusal.notFound();
        }
        return name;
    }

    /** The ids of all schools, sorted. */
    public List<String> all() {
        return List.copyOf(names.keySet());
    }

    /** The schools that the current work may touch. */
    public static Set<String> current() {
        return CURRENT.isBound() ? CURRENT.get() : Set.of();
    }

    /** Does work within one school. Transactions must begin inside. */
    public static void within(String school, Runnable work) {
        ScopedValue.where(CURRENT, Set.of(school)).run(work);
    }

    /** Does work within a set of schools. Transactions must begin inside. */
    public static <T extends @Nullable Object, X extends Throwable> T within(
            Set<String> schools, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, Set.copyOf(schools)).call(work);
    }
}
