package nl.stagerocs.connector.recognitions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether the company of a place is recognised for one of its programmes on its start date.
 *
 * @param leerweg BOL or BBL; not known of checks that waited before it was kept
 */
public record Question(
        UUID placeId,
        UUID companyId,
        String leerbedrijfId,
        String crebo,
        @Nullable String leerweg,
        LocalDate startsOn) {}
