package nl.stagerocs.platform.notes;

import java.util.UUID;

record HoursHeard(UUID weekId, int minutes) {}
