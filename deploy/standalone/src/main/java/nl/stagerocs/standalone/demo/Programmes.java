package nl.stagerocs.standalone.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The programmes of the demo school, with real crebo codes and names. */
final class Programmes {

    private static final Map<String, List<String>> PROFILES = Map.of(
            "25478", List.of("Jeugd en gezin", "Volwassenen", "Ouderen"), "25187", List.of("Web", "Games en mobiel"));

    /** Crebo, the letters of its groups, what a place is called, and the kind of company. */
    private static final String[][] CHOSEN = {
        {"25478", "MZ", "Persoonlijk begeleider", "Zorggroep"},
        {"25477", "GZ", "Begeleider gehandicaptenzorg", "Woonzorg"},
        {"25484", "PW", "Pedagogisch medewerker", "Kinderdagverblijf"},
        {"25485", "OA", "Onderwijsassistent", "Basisschool"},
        {"25187", "AO", "Applicatieontwikkelaar", "Softwarehuis"},
        {"25189", "IB", "ICT-beheerder", "ICT-diensten"},
        {"25192", "IM", "Medewerker ICT", "Computerservice"},
        {"25244", "AT", "Eerste autotechnicus", "Autobedrijf"},
        {"25242", "AM", "Autotechnicus", "Garage"},
        {"25118", "TI", "Allround timmerman", "Bouwbedrijf"},
        {"25128", "TM", "Timmerman", "Aannemersbedrijf"},
        {"25333", "EI", "Monteur elektrotechniek", "Installatiebedrijf"},
        {"25350", "WI", "Monteur installatietechniek", "Installatietechniek"},
        {"25371", "LM", "Logistiek medewerker", "Transportbedrijf"},
        {"25153", "EV", "Eerste verkoper", "Warenhuis"},
        {"25167", "VK", "Verkoper", "Winkel"},
        {"25138", "BA", "Bedrijfsadministrateur", "Administratiekantoor"},
        {"25152", "SE", "Secretaresse", "Adviesbureau"},
        {"25407", "BV", "Beveiliger", "Beveiligingsbedrijf"},
        {"25149", "MA", "Medewerker administratie", "Boekhoudkantoor"},
    };

    private Programmes() {}

    record Programme(String crebo, String name, int level, String letters, String work, String company) {

        /** What its students choose from; most programmes have none. */
        List<String> profiles() {
            return PROFILES.getOrDefault(crebo, List.of());
        }
    }

    static List<Programme> all() {
        Map<String, String[]> real = rows("/crebo-2015.csv").stream()
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .collect(Collectors.toMap(cell -> cell[0], Function.identity(), (one, other) -> one));
        return Arrays.stream(CHOSEN)
                .map(each -> {
                    String[] row = Objects.requireNonNull(real.get(each[0]), each[0]);
                    return new Programme(
                            each[0], row[1].replace("\"", ""), Integer.parseInt(row[2]), each[1], each[2], each[3]);
                })
                .toList();
    }

    /** The lines of a resource, without its header. */
    static List<String> rows(String resource) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Programmes.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
