package nl.stagerocs.matching.shortlists;

import java.util.List;
import java.util.UUID;

/** Said inside the service, in the same transaction, when a student has put places on the list that did not stand there. */
public record PlacesListed(UUID student, List<UUID> places) {}
