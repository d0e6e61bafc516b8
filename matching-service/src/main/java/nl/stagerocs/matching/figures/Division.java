package nl.stagerocs.matching.figures;

/** What the students of a report are divided by; the SQL reads {@code groups g} and {@code programmes o}. */
enum Division {
    PROGRAMME("o.id::text", "o.name || ' (' || o.leerweg || ')'"),
    GROUP("g.id::text", "g.name"),
    COHORT("g.cohort::text", "g.cohort::text"),
    PERIOD("g.starts_on || '/' || g.ends_on", "g.starts_on || '/' || g.ends_on");

    private final String key;
    private final String name;

    Division(String key, String name) {
        this.key = key;
        this.name = name;
    }

    String key() {
        return key;
    }

    /** How a line is called; a period by its two dates. */
    String lineName() {
        return name;
    }
}
