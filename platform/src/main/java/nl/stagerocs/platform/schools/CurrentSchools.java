package nl.stagerocs.platform.schools;

import java.util.function.Supplier;

/** Gives the current schools to Hibernate's filter, joined by commas. */
public class CurrentSchools implements Supplier<String> {

    @Override
    public String get() {
        return String.join(",", Schools.current());
    }
}
