package nl.stagerocs.connector.recognitions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a recognition is asked for, taken from {@code PlacePublished} and {@code PlaceChanged}.
 *
 * @param leerweg BOL or BBL; not known of checks that waited before it was kept
 */
public record PlaceOnOffer(
        UUID placeId,
        UUID companyId,
        String leerbedrijfId,
        String crebo,
        @Nullable String leerweg,
        LocalDate startsOn) {}
