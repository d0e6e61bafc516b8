package nl.stagerocs.connector.recognitions;

import java.time.LocalDate;
import java.util.UUID;

/** What a recognition is asked for, taken from {@code PlacePublished} and {@code PlaceChanged}. */
public record PlaceOnOffer(UUID placeId, UUID companyId, String leerbedrijfId, String crebo, LocalDate startsOn) {}
