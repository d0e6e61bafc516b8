package nl.stagerocs.matching.settings;

import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The settings of each school. */
@Repository
public class Settings {

    private final JdbcClient jdbc;

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Versioned(SchoolSettings settings, long version) {}

    /** The settings of a school. */
    public SchoolSettings of(String school) {
        return versioned(school).settings();
    }

    Versioned versioned(String school) {
        return jdbc.sql("select * from school_settings where school_id = ?")
                .param(school)
                .query((row, index) -> new Versioned(
                        new SchoolSettings(
                                row.getBoolean("first_look"),
                                row.getInt("answer_within_days"),
                                row.getInt("most_open_per_student"),
                                row.getInt("most_open_per_place")),
                        row.getLong("version")))
                .optional()
                .orElse(new Versioned(SchoolSettings.DEFAULT, 0));
    }

    void change(String school, SchoolSettings wanted, @Nullable String ifMatch) {
        long seen = versioned(school).version();
        Versions.require(ifMatch, seen);
        int changed = jdbc.sql("""
                        insert into school_settings (school_id, version, first_look, answer_within_days, most_open_per_student, most_open_per_place)
                        values (?, 1, ?, ?, ?, ?)
                        on conflict (school_id) do update set version = school_settings.version + 1, first_look = excluded.first_look,
                            answer_within_days = excluded.answer_within_days, most_open_per_student = excluded.most_open_per_student,
                            most_open_per_place = excluded.most_open_per_place
                        where school_settings.version = ?""")
                .params(
                        school,
                        wanted.firstLook(),
                        wanted.answerWithinDays(),
                        wanted.mostOpenPerStudent(),
                        wanted.mostOpenPerPlace(),
                        seen)
                .update();
        if (changed == 0) {
            throw Refusal.stale();
        }
    }
}
