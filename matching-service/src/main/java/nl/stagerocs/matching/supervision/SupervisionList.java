package nl.stagerocs.matching.supervision;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stagerocs.matching.supervision.GroupSupervision.Guide;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who guides each group. */
@Repository
class SupervisionList {

    private static final int PAGE = 100;

    private final JdbcClient jdbc;

    SupervisionList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID id, String name, String programmeName, int students, int without) {}

    private record GuideOfGroup(UUID groupId, String name, int students) {}

    Listing<GroupSupervision> groups(@Nullable String cursor) {
        List<String> key = Cursor.read(cursor, String.class, UUID.class);
        List<Row> rows = jdbc.sql("""
                        select g.id, g.name, p.name as programme_name, count(s.id) as students,
                               count(s.id) filter (where s.supervisor_id is null) as without
                        from groups g join programmes p on p.id = g.programme_id
                        left join students s on s.group_id = g.id and s.left_on is null
                        where g.left_on is null and (cast(:after as text) is null or g.name > :after)
                        group by g.id, p.id order by g.name limit\s""" + (PAGE + 1))
                .param("after", key.isEmpty() ? null : key.getFirst())
                .query(Row.class)
                .list();
        Map<UUID, List<Guide>> guides = guides(rows.stream().map(Row::id).toList());
        List<GroupSupervision> groups = rows.stream()
                .map(row -> new GroupSupervision(
                        row.id(),
                        row.name(),
                        row.programmeName(),
                        row.students(),
                        row.without(),
                        guides.getOrDefault(row.id(), List.of())))
                .toList();
        return Listing.of(groups, PAGE, last -> Cursor.of(last.name(), last.id()));
    }

    private Map<UUID, List<Guide>> guides(List<UUID> groups) {
        return groups.isEmpty()
                ? Map.of()
                : jdbc.sql("""
                        select s.group_id, concat_ws(' ', b.first_name, b.infix, b.last_name) as name, count(*) as students
                        from students s join staff b on b.school_id = s.school_id and b.id = s.supervisor_id
                        where s.group_id in (:groups) and s.left_on is null
                        group by s.group_id, b.school_id, b.id order by count(*) desc, b.last_name, b.id""").param("groups", groups).query(GuideOfGroup.class).list().stream()
                        .collect(Collectors.groupingBy(
                                GuideOfGroup::groupId,
                                Collectors.mapping(
                                        each -> new Guide(each.name(), each.students()), Collectors.toList())));
    }
}
