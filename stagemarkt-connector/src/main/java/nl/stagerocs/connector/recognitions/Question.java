package nl.stagerocs.connector.recognitions;

import java.time.LocalDate;
import java.util.UUID;

/** Whether the company of a place is recognised for one of its programmes on its start date. */
public record Question(UUID placeId, UUID companyId, String leerbedrijfId, String crebo, LocalDate startsOn) {}
