package nl.stagerocs.matching.supervision;

import java.util.List;
import java.util.UUID;

/**
 * Who guides a group.
 *
 * @param without how many of the students have nobody
 */
record GroupSupervision(UUID id, String name, String programmeName, int students, int without, List<Guide> guides) {

    record Guide(String name, int students) {}
}
