package nl.stagerocs.standalone.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Names as they are heard at a Dutch school. */
final class Names {

    private static final List<String> FIRST = List.of(
            ("Emma Julia Mila Tess Sophie Zoë Sara Nora Yara Lotte Anna Eva Liv Saar Noor Fenna Lieke Isa Fleur Maud Amira Aïsha Fatima Samira Naomi Chloë Lina Esra "
                            + "Noah Luca Lucas Sem Daan Finn Levi Milan Bram Liam Mees Thijs Sam Jesse Ruben Thomas Lars Max Gijs Stijn Tim Jayden Mohammed Ali Youssef Emir Omar Bilal "
                            + "Kevin Rick Joris Sven Niels Koen Wouter Femke Sanne Anouk Iris Roos Merel Ilse Marit Britt Danique Demi Kim Lisa Manon Nina Romy Elif Zeynep Mehmet Can")
                    .split(" "));
    private static final List<String> LAST = List.of(
            ("de Jong,Jansen,de Vries,van den Berg,van Dijk,Bakker,Janssen,Visser,Smit,Meijer,de Boer,Mulder,de Groot,Bos,Vos,Peters,Hendriks,van Leeuwen,Dekker,Brouwer,de Wit,Dijkstra,Smits,"
                            + "de Graaf,van der Meer,van der Linden,Kok,Jacobs,de Haan,Vermeulen,van den Heuvel,van der Veen,van den Broek,de Bruijn,de Bruin,van der Heijden,Schouten,van Beek,Willems,"
                            + "van Vliet,van de Ven,Hoekstra,Maas,Verhoeven,Koster,van Dam,Prins,Blom,Huisman,Peeters,de Jonge,Kuipers,van Veen,Postma,Kuiper,Veenstra,Kramer,van den Brink,Scholten,"
                            + "van Wijk,Yilmaz,Kaya,Demir,El Amrani,Bouzid,Özdemir,Achahbar,Haddad,Nguyen,Kowalski,Martens,Timmermans,Groen,Gerritsen,Bosman,Evers,Jonker,Molenaar")
                    .split(","));
    private static final List<String> INFIXES = List.of("van den", "van der", "van de", "de", "van");

    private Names() {}

    record Name(String first, String infix, String last) {

        String email(String domain, int number) {
            return plain(first) + "." + plain(infix + last) + (number == 0 ? "" : number) + "@" + domain;
        }

        String whole() {
            return infix.isEmpty() ? first + " " + last : first + " " + infix + " " + last;
        }
    }

    static Name any(RandomGenerator random) {
        return named(FIRST.get(random.nextInt(FIRST.size())), LAST.get(random.nextInt(LAST.size())));
    }

    static String anyLast(RandomGenerator random) {
        return LAST.get(random.nextInt(LAST.size()));
    }

    static Name named(String first, String last) {
        return INFIXES.stream()
                .filter(infix -> last.startsWith(infix + " "))
                .findFirst()
                .map(infix -> new Name(first, infix, last.substring(infix.length() + 1)))
                .orElse(new Name(first, "", last));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }
}
