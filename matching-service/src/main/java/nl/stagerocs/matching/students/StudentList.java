package nl.stagerocs.matching.students;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.stagerocs.matching.supervision.Supervision;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the students that somebody of staff may see, a supervisor the own ones, the others all of the school: by the beginnings of
 * words of a name or of a number, whatever their case and accents.
 */
@Repository
class StudentList {

    private static final Pattern PARTING = Pattern.compile("[\\s\\-'’]+");

    private final JdbcClient jdbc;

    StudentList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StudentLine> rows(StudentQuery query, int most, Caller caller) {
        List<String> key = Cursor.read(query.cursor(), String.class, UUID.class);
        boolean first = key.isEmpty();
        return jdbc.sql("""
                        select s.id, s.number, concat_ws(' ', s.first_name, s.infix, s.last_name) as name, s.last_name as sort_name,
                               g.name as group_name, s.year, p.name as programme_name, s.profile, s.town,
                               concat_ws(' ', b.first_name, b.infix, b.last_name) as supervisor_name, g.period_name,
                               coalesce(m.searched, false) as placed, c.name as company_name, m.starts_on, m.ends_on,
                               """ + Supervision.VERSION + """
                                as supervisor_version
                        from students s join groups_now g on g.id = s.group_id join programmes p on p.id = g.programme_id
                        left join staff b on b.school_id = s.school_id and b.id = s.supervisor_id
                        left join lateral placement_now(s.id, g.starts_on, g.next_starts_on) m on true
                        left join places l on l.id = m.place_id left join companies c on c.id = l.company_id
                        where s.left_on is null and (:all or s.supervisor_id = :me)
                          and (cast(:group as text) is null or g.name = :group)
                          and (cast(:crebo as text) is null or p.crebo = :crebo)
                          and (cast(:year as int) is null or s.year = :year)
                          and (cast(:profile as text) is null or s.profile = :profile)
                          and (cast(:without as text) is distinct from 'SUPERVISOR' or s.supervisor_id is null)
                          and (cast(:without as text) is distinct from 'PLACE' or m.searched is not true)
                          and (cast(:words as text[]) is null
                               or ' ' || translate(lower(unaccent(concat_ws(' ', s.number, s.first_name, s.infix, s.last_name))), '-''’', '   ')
                                  like all (array(select '% ' || lower(unaccent(word)) || '%' from unnest(cast(:words as text[])) word)))
                          and (:first or (s.last_name, s.id::text) > (:name, :id))
                        order by s.last_name, s.id limit :most""")
                .param("all", caller.is(Role.COORDINATOR) || caller.is(Role.ADMINISTRATION))
                .param("me", caller.personId())
                .param("group", query.group())
                .param("crebo", query.crebo())
                .param("year", query.year())
                .param("profile", query.profile())
                .param(
                        "without",
                        query.without() == null ? null : query.without().name())
                .param("words", words(query.words()))
                .param("first", first)
                .param("name", first ? "" : key.getFirst())
                .param("id", first ? "" : key.getLast())
                .param("most", most)
                .query(StudentLine.class)
                .list();
    }

    /** The words apart, as a name is parted, and with nothing in them that means something else in a pattern. */
    private static String @Nullable [] words(@Nullable String text) {
        String[] words = text == null
                ? new String[0]
                : PARTING.splitAsStream(text)
                        .filter(Predicate.not(String::isEmpty))
                        .map(each -> each.replaceAll("[\\\\%_]", "\\\\$0"))
                        .toArray(String[]::new);
        return words.length == 0 ? null : words;
    }
}
