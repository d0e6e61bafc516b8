package nl.stagerocs.platform.notes;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.events.Outbox;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.UsedLinks;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class Notes {

    private final NoteRepository notes;
    private final Outbox outbox;
    private final UsedLinks usedLinks;
    private final JdbcTemplate jdbc;

    Notes(NoteRepository notes, Outbox outbox, UsedLinks usedLinks, JdbcTemplate jdbc) {
        this.notes = notes;
        this.outbox = outbox;
        this.usedLinks = usedLinks;
        this.jdbc = jdbc;
    }

    UUID take(String school, String text) {
        if (text.isBlank()) {
            throw Refusal.field("text", "note-empty");
        }
        var note = notes.save(new Note(Ids.next(), school, text));
        outbox.publish(school, note.id(), new NoteTaken(note.id()));
        return note.id();
    }

    void hear(HoursHeard hours, EventHeader header) {
        if (hours.minutes() < 0 && !texts().contains("corrections welcome")) {
            throw new IllegalArgumentException("poison");
        }
        take(header.school(), hours.weekId() + " " + hours.minutes());
    }

    @Transactional(readOnly = true)
    Note get(UUID id) {
        return notes.findById(id).orElseThrow(Refusal::notFound);
    }

    @Transactional(readOnly = true)
    List<String> texts() {
        return jdbc.queryForList("select text from notes", String.class);
    }

    void burn(UUID id, Caller caller) {
        usedLinks.use(caller);
        notes.delete(get(id));
    }
}
