package nl.stagerocs.matching.students;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.matching.settings.Settings;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a student begins a search with. */
@RestController
@RequestMapping("/api/matching/profile")
@Transactional(readOnly = true)
class ProfileController {

    private final JdbcClient jdbc;
    private final Settings settings;

    ProfileController(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    record Profile(
            UUID studentId,
            String name,
            String groupName,
            String crebo,
            String programmeName,
            int level,
            String leerweg,
            @Nullable Integer year,
            @Nullable String profile,
            @Nullable String town,
            @Nullable Double lat,
            @Nullable Double lon,
            String periodName,
            LocalDate startsOn,
            LocalDate endsOn,
            int requiredMinutes,
            int daysPerWeek,
            @Nullable LocalDate wishesBy,
            @Nullable LocalDate placeBy,
            @Nullable LocalDate agreementBy,
            int openApplications,
            int maxOpenApplications,
            @Nullable UUID placementId,
            @Nullable String placementState,
            @Nullable String placementCompanyName) {}

    @GetMapping
    @OpenTo(Role.STUDENT)
    Profile mine(Caller caller) {
        return jdbc.sql("""
                        select s.id as student_id, concat_ws(' ', s.first_name, s.infix, s.last_name) as name, g.name as group_name,
                               p.crebo, p.name as programme_name, p.level, p.leerweg, s.year, s.profile, s.town, s.lat, s.lon,
                               g.period_name, g.starts_on, g.ends_on, g.required_minutes, g.days_per_week,
                               g.wishes_by, g.place_by, g.agreement_by,
                               (select count(*) from applications a where a.student_id = s.id and a.state in ('SUBMITTED', 'INVITED')) as open_applications,
                               cast(:most as int) as max_open_applications,
                               m.id as placement_id, m.state as placement_state, c.name as placement_company_name
                        from students s join groups_now g on g.id = s.group_id join programmes p on p.id = g.programme_id
                        left join placements m on m.student_id = s.id and m.state in ('PROPOSED', 'APPROVED') and m.ends_on >= g.starts_on
                        left join places l on l.id = m.place_id left join companies c on c.id = l.company_id
                        where s.id = :id and s.left_on is null order by m.state, m.starts_on limit 1""")
                .param("id", caller.personId())
                .param("most", settings.of(caller.school()).mostOpenPerStudent())
                .query(Profile.class)
                .optional()
                .orElseThrow(Refusal::notFound);
    }
}
