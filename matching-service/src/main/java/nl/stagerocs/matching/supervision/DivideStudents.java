package nl.stagerocs.matching.supervision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stagerocs.matching.supervision.Balance.Load;
import nl.stagerocs.matching.supervision.Balance.Ward;
import nl.stagerocs.matching.supervision.DivisionPreview.Move;
import nl.stagerocs.matching.supervision.DivisionPreview.Share;
import nl.stagerocs.matching.supervision.Wards.Student;
import nl.stagerocs.matching.supervision.Wards.Supervisor;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Divides the students of groups over supervisors: first shown, then done exactly as shown. */
@Service
@Transactional
class DivideStudents {

    private static final int SHOWN = 100;

    private final Wards wards;

    DivideStudents(Wards wards) {
        this.wards = wards;
    }

    /** Students with the supervisor that each gets. */
    private record Divided(List<Student> students, List<Supervisor> supervisors, Map<UUID, UUID> links) {

        List<Student> moved() {
            return students.stream()
                    .filter(each -> !to(each).equals(each.supervisorId()))
                    .toList();
        }

        UUID to(Student student) {
            return Objects.requireNonNull(links.get(student.id()));
        }
    }

    DivisionPreview preview(Division division) {
        return preview(divide(division));
    }

    /** Does what was seen; refused as stale when it would come out otherwise by now. */
    DivisionPreview carryOut(Division division, String digest, Caller caller) {
        wards.takeTurns(caller.school());
        Divided divided = divide(division);
        DivisionPreview preview = preview(divided);
        if (!preview.digest().equals(digest)) {
            throw Refusal.stale();
        }
        List<Student> moved = divided.moved();
        wards.link(caller.school(), moved, moved.stream().map(divided::to).toList());
        return preview;
    }

    private Divided divide(Division division) {
        refuseUnknown("groups", "supervision-group", division.groups(), wards.groups(division.groups()));
        List<Supervisor> supervisors = wards.supervisors(division.supervisors());
        refuseUnknown(
                "supervisors",
                "supervision-supervisor",
                division.supervisors(),
                supervisors.stream().map(Supervisor::id).toList());
        List<Student> students = wards.students(division);
        List<Load> loads = supervisors.stream()
                .map(each -> new Load(each.id(), each.students() - of(each, students)))
                .toList();
        return new Divided(
                students,
                supervisors,
                Balance.divide(
                        students.stream()
                                .map(each -> new Ward(each.id(), each.supervisorId()))
                                .toList(),
                        loads));
    }

    private static int of(Supervisor supervisor, List<Student> students) {
        return (int) students.stream()
                .filter(each -> supervisor.id().equals(each.supervisorId()))
                .count();
    }

    private static DivisionPreview preview(Divided divided) {
        Map<UUID, Supervisor> byId =
                divided.supervisors().stream().collect(Collectors.toMap(Supervisor::id, Function.identity()));
        List<Student> moved = divided.moved();
        List<Move> moves = moved.stream()
                .limit(SHOWN)
                .map(each -> new Move(
                        each.id(),
                        each.name(),
                        each.groupName(),
                        each.supervisorId() == null ? null : each.supervisorName(),
                        Objects.requireNonNull(byId.get(divided.to(each))).name()))
                .toList();
        List<Share> shares = divided.supervisors().stream()
                .map(each -> new Share(each.id(), each.name(), each.students(), after(each, divided)))
                .toList();
        return new DivisionPreview(shares, moved.size(), moves, digest(divided));
    }

    private static int after(Supervisor supervisor, Divided divided) {
        int here = Collections.frequency(divided.links().values(), supervisor.id());
        return supervisor.students() - of(supervisor, divided.students()) + here;
    }

    private static String digest(Divided divided) {
        String moves = divided.moved().stream()
                .map(each -> each.id() + " " + each.supervisorId() + " " + divided.to(each))
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(moves.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refuseUnknown(String field, String code, List<UUID> asked, Collection<UUID> known) {
        Set<UUID> found = Set.copyOf(known);
        for (int i = 0; i < asked.size(); i++) {
            if (!found.contains(asked.get(i))) {
                throw Refusal.field(field + "[" + i + "]", code);
            }
        }
    }
}
