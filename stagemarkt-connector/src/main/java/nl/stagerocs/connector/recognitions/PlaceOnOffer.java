package nl.stagerocs.connector.recognitions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a recognition is asked for, taken from {@code PlacePublished} and {@code PlaceChanged}.
 *
 * @param alsoCrebos the programmes that the place is for besides the main one
 * @param leerweg BOL or BBL; not known of checks that waited before it was kept
 */
public record PlaceOnOffer(
        UUID placeId,
        UUID companyId,
        String leerbedrijfId,
        String crebo,
        List<String> alsoCrebos,
        @Nullable String leerweg,
        LocalDate startsOn,
        LocalDate endsOn) {

    public PlaceOnOffer {
        alsoCrebos = Objects.requireNonNullElse(alsoCrebos, List.of());
    }

    /** One question for each programme that it is for. */
    List<Question> questions(String school) {
        return Stream.concat(Stream.of(crebo), alsoCrebos.stream())
                .distinct()
                .map(each -> new Question(
                        school, placeId, placeId, companyId, leerbedrijfId, each, leerweg, startsOn, endsOn))
                .toList();
    }
}
