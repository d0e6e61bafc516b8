package nl.stagerocs.matching.figures;

/** What the students of a report are divided by; the SQL reads {@code groups_now} or {@code group_searches g} and {@code programmes o}. */
enum Division {
    PROGRAMME("o.id::text", "o.name || ' (' || o.leerweg || ')'"),
    GROUP("g.id::text", "g.name"),
    COHORT("g.cohort::text", "g.cohort::text"),
    PERIOD("g.period_id::text", "g.period_name");

    private final String key;
    private final String name;

    Division(String key, String name) {
        this.key = key;
        this.name = name;
    }

    String key() {
        return key;
    }

    /** How a line is called. */
    String lineName() {
        return name;
    }

    /** Whose search is counted: by period every internship that groups do, else what each group searches for now. */
    String searches() {
        return this == PERIOD ? "group_searches" : "groups_now";
    }
}
