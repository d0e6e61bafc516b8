package nl.stagerocs.internship.settings;

import nl.stagerocs.internship.settings.SchoolSettings.Gate;
import nl.stagerocs.platform.http.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The settings of each school; the signed agreement opens the hours unless the school says otherwise. */
@Repository
public class Settings {

    private final JdbcClient jdbc;

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Versioned(String hoursGate, long version) {}

    /** The gate of a school. */
    public Gate of(String school) {
        return Gate.valueOf(versioned(school).hoursGate());
    }

    Versioned versioned(String school) {
        return jdbc.sql("select hours_gate, version from settings where school_id = ?")
                .param(school)
                .query(Versioned.class)
                .optional()
                .orElse(new Versioned(Gate.AGREEMENT.name(), 0));
    }

    void change(String school, SchoolSettings settings, @Nullable String ifMatch) {
        Versions.require(ifMatch, versioned(school).version());
        jdbc.sql("""
                        insert into settings (school_id, version, hours_gate) values (?, 1, ?)
                        on conflict (school_id) do update set version = settings.version + 1, hours_gate = excluded.hours_gate""").params(school, settings.hoursGate().name()).update();
    }
}
