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

    /** Crebo, the letters of its groups, what a place is called, the kind of company, and the programme that is most like it. */
    private static final String[][] CHOSEN = {
        {"25478", "MZ", "Persoonlijk begeleider", "Zorggroep", "25477"},
        {"25477", "GZ", "Begeleider gehandicaptenzorg", "Woonzorg", "25478"},
        {"25484", "PW", "Pedagogisch medewerker", "Kinderdagverblijf", ""},
        {"25485", "OA", "Onderwijsassistent", "Basisschool", ""},
        {"25187", "AO", "Applicatieontwikkelaar", "Softwarehuis", "25189"},
        {"25189", "IB", "ICT-beheerder", "ICT-diensten", "25187"},
        {"25192", "IM", "Medewerker ICT", "Computerservice", "25189"},
        {"25244", "AT", "Eerste autotechnicus", "Autobedrijf", "25242"},
        {"25242", "AM", "Autotechnicus", "Garage", "25244"},
        {"25118", "TI", "Allround timmerman", "Bouwbedrijf", "25128"},
        {"25128", "TM", "Timmerman", "Aannemersbedrijf", "25118"},
        {"25333", "EI", "Monteur elektrotechniek", "Installatiebedrijf", "25350"},
        {"25350", "WI", "Monteur installatietechniek", "Installatietechniek", "25333"},
        {"25371", "LM", "Logistiek medewerker", "Transportbedrijf", ""},
        {"25153", "EV", "Eerste verkoper", "Warenhuis", "25167"},
        {"25167", "VK", "Verkoper", "Winkel", "25153"},
        {"25138", "BA", "Bedrijfsadministrateur", "Administratiekantoor", "25149"},
        {"25152", "SE", "Secretaresse", "Adviesbureau", "25149"},
        {"25407", "BV", "Beveiliger", "Beveiligingsbedrijf", ""},
        {"25149", "MA", "Medewerker administratie", "Boekhoudkantoor", "25138"},
    };

    private Programmes() {}

    record Programme(String crebo, String name, int level, String letters, String work, String company, String alike) {

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
                            each[0],
                            row[1].replace("\"", ""),
                            Integer.parseInt(row[2]),
                            each[1],
                            each[2],
                            each[3],
                            each[4]);
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
