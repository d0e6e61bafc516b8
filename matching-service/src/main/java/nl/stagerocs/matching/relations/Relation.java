package nl.stagerocs.matching.relations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that the school keeps about being in touch with one company; the newest first. */
record Relation(List<Contact> contacts, List<Note> notes, List<Talk> talks) {

    record Contact(
            UUID id,
            long version,
            String name,
            @Nullable String function,
            @Nullable String email,
            @Nullable String phone) {}

    /** @param kind NOTE, or AGREEMENT for what was agreed */
    record Note(UUID id, String kind, String text, String writtenByName, Instant writtenAt) {}

    /** @param how PHONE, MAIL, VISIT or VIDEO */
    record Talk(
            UUID id,
            LocalDate heldOn,
            String how,
            @Nullable String contactName,
            String about,
            String heldByName,
            @Nullable String nextStep,
            @Nullable LocalDate nextStepOn,
            boolean nextStepDone) {}
}
