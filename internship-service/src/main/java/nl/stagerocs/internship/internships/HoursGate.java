package nl.stagerocs.internship.internships;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.internship.settings.SchoolSettings;
import nl.stagerocs.internship.settings.Settings;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** No hours before the placement is approved, or before the agreement is signed, as the school has chosen (C2; WEB 7.2.8). */
@Component
public class HoursGate {

    private final JdbcClient jdbc;
    private final Settings settings;

    HoursGate(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Why hours are refused now, if they are. */
    public Optional<String> closedBecause(String school, UUID internship) {
        if (settings.of(school) == SchoolSettings.Gate.APPROVAL) {
            return Optional.empty();
        }
        boolean signed = jdbc.sql(
                        "select exists (select from progress where placement_id = ? and agreement = 'SIGNED')")
                .param(internship)
                .query(Boolean.class)
                .single();
        return signed ? Optional.empty() : Optional.of("hours-before-agreement");
    }

    /** Refuses hours on this day. */
    public void check(Internship internship, LocalDate day, LocalDate today) {
        closedBecause(internship.schoolId(), internship.id()).ifPresent(reason -> {
            throw Refusal.conflict(reason);
        });
        if (day.isBefore(internship.startsOn()) || day.isAfter(internship.endsOn())) {
            throw Refusal.field("date", "day-outside-internship", internship.startsOn(), internship.endsOn());
        }
        if (day.isAfter(today)) {
            throw Refusal.field("date", "day-in-future");
        }
    }
}
