package nl.stagerocs.platform.notes;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

@Published(type = "nl.stagerocs.notes.NoteTaken.v1", topic = "notes.notes")
record NoteTaken(UUID noteId) {}
