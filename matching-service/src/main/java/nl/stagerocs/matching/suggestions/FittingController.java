package nl.stagerocs.matching.suggestions;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.stagerocs.matching.places.Fitting;
import nl.stagerocs.matching.places.Fitting.FittingPlace;
import nl.stagerocs.matching.places.Fitting.FittingStudent;
import nl.stagerocs.matching.suggestions.OwnStudents.OwnStudent;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a supervisor looks at before suggesting: places for a student, students for a place. */
@RestController
@RequestMapping("/api/matching")
@Transactional(readOnly = true)
class FittingController {

    private final Fitting fitting;
    private final OwnStudents students;
    private final JdbcClient jdbc;

    FittingController(Fitting fitting, OwnStudents students, JdbcClient jdbc) {
        this.fitting = fitting;
        this.students = students;
        this.jdbc = jdbc;
    }

    /** @param suggested whether it has been suggested to the student before */
    record PlaceForStudent(FittingPlace place, boolean suggested) {}

    /** The places for one student. */
    record PlacesForStudent(OwnStudent student, List<PlaceForStudent> items) {}

    /** @param suggested whether the place has been suggested to the student before */
    record StudentForPlace(FittingStudent student, boolean suggested) {}

    @GetMapping("/students/{id}/fitting-places")
    @OpenTo(Role.SUPERVISOR)
    PlacesForStudent places(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable @Size(max = 100, message = "cell-too-long") String words,
            Caller caller) {
        OwnStudent student = students.get(id, caller);
        Set<UUID> suggested = ids("select place_id from suggestions where student_id = ?", id);
        return new PlacesForStudent(
                student,
                fitting.placesFor(id, words).stream()
                        .map(each -> new PlaceForStudent(each, suggested.contains(each.placeId())))
                        .toList());
    }

    @GetMapping("/places/{id}/fitting-students")
    @OpenTo(Role.SUPERVISOR)
    Listing<StudentForPlace> students(@PathVariable UUID id, Caller caller) {
        Set<UUID> suggested = ids("select student_id from suggestions where place_id = ?", id);
        List<StudentForPlace> found = fitting.studentsFor(id, caller.personId()).stream()
                .map(each -> new StudentForPlace(each, suggested.contains(each.studentId())))
                .toList();
        return new Listing<>(found, null);
    }

    private Set<UUID> ids(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(UUID.class).set();
    }
}
