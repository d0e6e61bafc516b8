package nl.stagerocs.standalone.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import nl.stagerocs.standalone.demo.Ground.Town;
import nl.stagerocs.standalone.demo.Names.Name;
import nl.stagerocs.standalone.demo.Programmes.Programme;

/** The companies with a trainer or two each, and their places; the first is the one that the demo's student applies to. */
final class Supply {

    private final Sheet companies = new Sheet(
            "companies",
            "leerbedrijf-id",
            "naam",
            "kvk",
            "vestigingsnummer",
            "straat",
            "huisnummer",
            "postcode",
            "plaats",
            "telefoon",
            "website",
            "contactpersoon",
            "contact e-mail",
            "aantal medewerkers",
            "breedtegraad",
            "lengtegraad");
    private final Sheet trainers =
            new Sheet("trainers", "leerbedrijf-id", "voornaam", "tussenvoegsel", "achternaam", "e-mail", "telefoon");
    private final Sheet places = new Sheet(
            "places",
            "plekcode",
            "leerbedrijf-id",
            "praktijkopleider",
            "titel",
            "omschrijving",
            "crebo",
            "leerweg",
            "van",
            "tot",
            "dagen per week",
            "aantal plekken",
            "vergoeding per maand",
            "taken",
            "eisen",
            "minimumleeftijd",
            "VOG nodig",
            "ook voor crebo",
            "werkprocessen");

    private static final List<String> PROCESSES =
            List.of("B1-K1-W1", "B1-K1-W2", "B1-K1-W3", "B1-K2-W1", "B1-K2-W2", "P1-K1-W1");

    /** These companies belong to the first one. */
    private static final Set<String> BRANCHES = Set.of("100001020", "100001040", "100001060");

    private static final String ENTERPRISE = "61234567";

    private final Ground ground;

    /** A stream of its own for what places fit and teach besides: all the rest is as it was without that. */
    private final RandomGenerator besides = new SplittableRandom(2026);

    private final List<Offering> offering = new ArrayList<>();
    private final Map<String, List<Offered>> offered = new HashMap<>();

    private record Offering(String id, String trainer, Programme programme, double away) {}

    /** @param away how far from the school's middle */
    record Offered(String code, double away) {}

    Supply(Ground ground, int companies, int places) {
        this.ground = ground;
        Town ede = ground.towns().stream()
                .filter(each -> each.name().equals("Ede"))
                .findFirst()
                .orElseThrow();
        add(
                "100000412",
                "Zorggroep De Linde",
                ede,
                Names.named("Anja", "van Dam"),
                "a.vandam@delinde.example",
                ground.programme(0));
        for (int i = 1; i < companies; i++) {
            Programme programme = ground.programme(i);
            Name trainer = Names.any(ground.random());
            String name = programme.company() + " " + Names.anyLast(ground.random());
            Town town = ground.towns().get((int) (Math.pow(ground.random().nextDouble(), 1.6)
                    * ground.towns().size()));
            String email = ground.email(trainer, Names.plain(name) + ".example");
            add(String.valueOf(100_001_000 + i), name, town, trainer, email, programme);
        }
        for (int i = 0; i < places; i++) {
            place(i);
        }
    }

    /** One more trainer of a company, as the row stands in their list. */
    void trainer(Object[] row) {
        trainers.row(row);
    }

    private void add(String id, String name, Town town, Name trainer, String email, Programme programme) {
        String phone = "0" + (10 + ground.random().nextInt(80)) + " 555 "
                + "%04d".formatted(ground.random().nextInt(10_000));
        String site = "https://" + Names.plain(name) + ".example";
        String kvk = String.valueOf(60_000_000 + ground.random().nextInt(30_000_000));
        companies.row(
                id,
                name,
                trainers.size() == 0 || BRANCHES.contains(id) ? ENTERPRISE : kvk,
                "0000" + (30_000_000 + trainers.size()),
                List.of("Dorpsstraat", "Stationsweg", "Parallelweg", "Molenweg", "Industrieweg", "Kerkplein")
                        .get(ground.random().nextInt(6)),
                String.valueOf(1 + ground.random().nextInt(180)),
                ground.postcode(),
                town.name(),
                phone,
                site,
                trainer.whole(),
                "info@" + Names.plain(name) + ".example",
                (int) Math.pow(10, 0.3 + 2.2 * ground.random().nextDouble()),
                town.lat() + ground.random().nextInt(-40, 40) / 5_000.0,
                town.lon() + ground.random().nextInt(-40, 40) / 5_000.0);
        trainers.row(id, trainer.first(), trainer.infix(), trainer.last(), email, phone);
        offering.add(new Offering(id, email, programme, town.away()));
    }

    private void place(int number) {
        Offering company =
                offering.get(number < offering.size() ? number : ground.random().nextInt(offering.size()));
        Programme programme = company.programme();
        boolean paid = ground.random().nextInt(3) > 0;
        String code = "P-%05d".formatted(number + 1);
        offered.computeIfAbsent(programme.crebo(), crebo -> new ArrayList<>()).add(new Offered(code, company.away()));
        places.row(
                code,
                company.id(),
                company.trainer(),
                programme.work(),
                "Je leert het vak van %s in een klein team. Je hebt een vaste begeleider, en na een maand eigen taken."
                        .formatted(programme.name().toLowerCase(Locale.ROOT)),
                programme.crebo(),
                "BOL",
                ground.periods(programme).getFirst().startsOn(),
                ground.periods(programme).getFirst().endsOn(),
                3 + ground.random().nextInt(3),
                1 + ground.random().nextInt(3),
                paid ? String.valueOf(100 + 50 * ground.random().nextInt(7)) : "",
                "Meelopen en meewerken, zelf een deel van het werk plannen, en elke week bespreken wat je leerde.",
                ground.random().nextInt(4) == 0 ? "Je kunt ook een avond of een zaterdag werken." : "",
                ground.random().nextInt(6) == 0 ? "18" : "",
                ground.random().nextInt(5) == 0 ? "ja" : "nee",
                number == 0 || besides.nextInt(4) == 0 ? alike(programme) : "",
                number == 0 || besides.nextInt(3) == 0 ? processes() : "");
    }

    /** The programme most like this one, if the school has it and its internships are at the same time. */
    private String alike(Programme programme) {
        return ground.programmes().stream()
                .filter(each -> each.crebo().equals(programme.alike()))
                .filter(each -> ground.periods(each).equals(ground.periods(programme)))
                .map(Programme::crebo)
                .findFirst()
                .orElse("");
    }

    private String processes() {
        return String.join("; ", PROCESSES.subList(0, 2 + besides.nextInt(PROCESSES.size() - 1)));
    }

    /** The companies, the trainers and the places, in the order in which they are imported. */
    List<Sheet> sheets() {
        return List.of(companies, trainers, places);
    }

    /** The places of a programme. */
    List<Offered> offered(String crebo) {
        return offered.getOrDefault(crebo, List.of());
    }
}
