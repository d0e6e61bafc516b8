package nl.stagerocs.standalone.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import nl.stagerocs.standalone.demo.Names.Name;
import nl.stagerocs.standalone.demo.Programmes.Programme;

/** Invents a school: the same seed and day give the same school. Towns and programmes are real, people and companies are not. */
final class DemoSchool {

    /** So many programmes, the last ones, wait for a distribution: their period is the next, and their students have made lists. */
    private static final int WAITING_PROGRAMMES = 4;

    private static final int WEEKS_TO_NEXT_PERIOD = 13;
    private static final int CHOICES = 8;

    /** Of a programme's places students look at the nearest so many, the very nearest most. */
    private static final int LOOKED_AT = 62;

    private static final double MIDDLE_LAT = 51.98;
    private static final double MIDDLE_LON = 5.75;

    private final Size size;
    private final String domain;
    private final RandomGenerator random;
    private final LocalDate startsOn;
    private final LocalDate endsOn;
    private final List<Programme> programmes;
    private final List<Town> towns;
    private final Set<String> emails = new HashSet<>();
    private final Map<String, List<String>> waiting = new TreeMap<>();
    private final Map<String, List<Offered>> offered = new HashMap<>();

    /** How large a school is. */
    record Size(int programmes, int groups, int perGroup, int staff, int companies, int places) {}

    private record Town(String name, double lat, double lon) {}

    /** @param away how far from the school's middle */
    private record Offered(String code, double away) {}

    DemoSchool(Size size, String domain, long seed, LocalDate today) {
        this.size = size;
        this.domain = domain;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.startsOn = today.with(DayOfWeek.MONDAY).minusWeeks(3);
        this.endsOn = startsOn.plusWeeks(23).plusDays(4);
        this.programmes = Programmes.all().subList(0, size.programmes());
        this.towns = nearbyTowns();
    }

    /** All lists, in the order in which they are imported. The named people come first in theirs. */
    List<Sheet> sheets(People named) {
        List<String> supervisors = new ArrayList<>();
        var companies = new Companies(named);
        List<Sheet> sheets = new ArrayList<>(List.of(
                programmeSheet(),
                groupSheet(),
                staffSheet(named, supervisors),
                studentSheet(named, supervisors),
                companies.companies,
                companies.trainers,
                companies.places));
        if (!waiting.isEmpty()) {
            sheets.add(shortlistSheet());
        }
        return sheets;
    }

    /** People whom a newcomer can be: rows of the lists, as they stand there. */
    record People(List<Object[]> staff, List<Object[]> students, String supervisor) {}

    private Sheet programmeSheet() {
        var sheet = new Sheet("programmes", "crebo", "naam", "niveau", "leerweg");
        programmes.forEach(each -> sheet.row(each.crebo(), each.name(), each.level(), "BOL"));
        return sheet;
    }

    private Sheet groupSheet() {
        var sheet = new Sheet(
                "groups",
                "naam",
                "crebo",
                "leerweg",
                "cohort",
                "stage van",
                "stage tot",
                "uren",
                "dagen per week",
                "voorkeuren voor",
                "plek voor",
                "contract voor");
        for (int i = 0; i < size.groups(); i++) {
            Programme programme = programme(i);
            int later = weeksLater(programme);
            sheet.row(
                    groupName(i),
                    programme.crebo(),
                    "BOL",
                    startsOn.getYear() - 1,
                    startsOn.plusWeeks(later),
                    endsOn.plusWeeks(later),
                    640,
                    4,
                    startsOn.plusWeeks(later).minusDays(40),
                    startsOn.plusWeeks(later).minusDays(21),
                    startsOn.plusWeeks(later).minusDays(7));
        }
        return sheet;
    }

    private Sheet staffSheet(People named, List<String> supervisors) {
        var sheet = new Sheet("staff", "e-mail", "voornaam", "tussenvoegsel", "achternaam", "rol", "tekenbevoegd");
        named.staff().forEach(sheet::row);
        named.staff().forEach(row -> emails.add(row[0].toString()));
        while (sheet.size() < size.staff()) {
            Name name = Names.any(random);
            String email = email(name, domain);
            supervisors.add(email);
            sheet.row(email, name.first(), name.infix(), name.last(), "begeleider", "nee");
        }
        if (supervisors.isEmpty()) {
            supervisors.add(named.supervisor());
        }
        return sheet;
    }

    private Sheet studentSheet(People named, List<String> supervisors) {
        var sheet = new Sheet(
                "students",
                "studentnummer",
                "voornaam",
                "tussenvoegsel",
                "achternaam",
                "e-mail",
                "geboortedatum",
                "groep",
                "begeleider",
                "postcode",
                "woonplaats",
                "ouder naam",
                "ouder e-mail");
        named.students().forEach(sheet::row);
        named.students().forEach(row -> emails.add(row[4].toString()));
        for (int group = 0; group < size.groups(); group++) {
            String supervisor = group == 0 ? named.supervisor() : supervisors.get(group % supervisors.size());
            List<Object[]> known = namedIn(groupName(group), named);
            for (Object[] row : known) {
                noteWaiting(group, row[0].toString());
            }
            for (int i = known.size(); i < size.perGroup(); i++) {
                studentRow(sheet, group, supervisor);
            }
        }
        return sheet;
    }

    private static List<Object[]> namedIn(String group, People named) {
        return named.students().stream().filter(row -> row[6].equals(group)).toList();
    }

    private void noteWaiting(int group, String number) {
        if (weeksLater(programme(group)) > 0) {
            waiting.computeIfAbsent(programme(group).crebo(), crebo -> new ArrayList<>())
                    .add(number);
        }
    }

    private void studentRow(Sheet sheet, int group, String supervisor) {
        Name name = Names.any(random);
        LocalDate born = startsOn.minusYears(16 + random.nextInt(6)).minusDays(random.nextInt(360));
        boolean minor = born.plusYears(18).isAfter(startsOn);
        Town town = towns.get(random.nextInt(Math.min(60, towns.size())));
        String number = String.valueOf(200_000 + sheet.size());
        noteWaiting(group, number);
        sheet.row(
                number,
                name.first(),
                name.infix(),
                name.last(),
                email(name, "student." + domain),
                born,
                groupName(group),
                supervisor,
                postcode(),
                town.name(),
                minor ? "Ouder van " + name.whole() : "",
                minor ? "ouder." + Names.plain(name.first()) + sheet.size() + "@example.nl" : "");
    }

    /** The companies with a trainer or two each, and their places; the first is the one that the demo's student applies to. */
    private final class Companies {

        private final Sheet companies = new Sheet(
                "companies",
                "leerbedrijf-id",
                "naam",
                "kvk",
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
        private final Sheet trainers = new Sheet(
                "trainers", "leerbedrijf-id", "voornaam", "tussenvoegsel", "achternaam", "e-mail", "telefoon");
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
                "VOG nodig");
        private final List<String[]> offering = new ArrayList<>();

        Companies(People named) {
            Town ede = towns.stream()
                    .filter(each -> each.name().equals("Ede"))
                    .findFirst()
                    .orElseThrow();
            add("100000412", "Zorggroep De Linde", ede, Names.named("Anja", "van Dam"), "a.vandam@delinde.example", 0);
            for (int i = 1; i < size.companies(); i++) {
                Programme programme = programme(i);
                Name trainer = Names.any(random);
                String name = programme.company() + " " + Names.anyLast(random);
                Town town = towns.get((int) (Math.pow(random.nextDouble(), 1.6) * towns.size()));
                String email = email(trainer, Names.plain(name) + ".example");
                add(String.valueOf(100_001_000 + i), name, town, trainer, email, i);
            }
            for (int i = 0; i < size.places(); i++) {
                place(i);
            }
        }

        private void add(String id, String name, Town town, Name trainer, String email, int programme) {
            String phone = "0" + (10 + random.nextInt(80)) + " 555 " + "%04d".formatted(random.nextInt(10_000));
            String site = "https://" + Names.plain(name) + ".example";
            companies.row(
                    id,
                    name,
                    String.valueOf(60_000_000 + random.nextInt(30_000_000)),
                    List.of("Dorpsstraat", "Stationsweg", "Parallelweg", "Molenweg", "Industrieweg", "Kerkplein")
                            .get(random.nextInt(6)),
                    String.valueOf(1 + random.nextInt(180)),
                    postcode(),
                    town.name(),
                    phone,
                    site,
                    trainer.whole(),
                    "info@" + Names.plain(name) + ".example",
                    (int) Math.pow(10, 0.3 + 2.2 * random.nextDouble()),
                    town.lat() + random.nextInt(-40, 40) / 5_000.0,
                    town.lon() + random.nextInt(-40, 40) / 5_000.0);
            trainers.row(id, trainer.first(), trainer.infix(), trainer.last(), email, phone);
            offering.add(new String[] {id, email, String.valueOf(programme), String.valueOf(away(town))});
        }

        private void place(int number) {
            String[] company = offering.get(number < offering.size() ? number : random.nextInt(offering.size()));
            Programme programme = programme(Integer.parseInt(company[2]));
            boolean paid = random.nextInt(3) > 0;
            int later = weeksLater(programme);
            String code = "P-%05d".formatted(number + 1);
            offered.computeIfAbsent(programme.crebo(), crebo -> new ArrayList<>())
                    .add(new Offered(code, Double.parseDouble(company[3])));
            places.row(
                    code,
                    company[0],
                    company[1],
                    programme.work(),
                    "Je leert het vak van %s in een klein team. Je hebt een vaste begeleider, en na een maand eigen taken."
                            .formatted(programme.name().toLowerCase(Locale.ROOT)),
                    programme.crebo(),
                    "BOL",
                    startsOn.plusWeeks(later),
                    endsOn.plusWeeks(later),
                    3 + random.nextInt(3),
                    1 + random.nextInt(3),
                    paid ? String.valueOf(100 + 50 * random.nextInt(7)) : "",
                    "Meelopen en meewerken, zelf een deel van het werk plannen, en elke week bespreken wat je leerde.",
                    random.nextInt(4) == 0 ? "Je kunt ook een avond of een zaterdag werken." : "",
                    random.nextInt(6) == 0 ? "18" : "",
                    random.nextInt(5) == 0 ? "ja" : "nee");
        }
    }

    /** Everybody likes the same places best, but not in the same order. */
    private Sheet shortlistSheet() {
        List<String> columns = new ArrayList<>(List.of("studentnummer"));
        IntStream.rangeClosed(1, CHOICES).forEach(choice -> columns.add("keuze " + choice));
        var sheet = new Sheet("shortlists", columns.toArray(String[]::new));
        waiting.forEach((crebo, numbers) -> {
            List<String> places = offered.getOrDefault(crebo, List.of()).stream()
                    .sorted(Comparator.comparingDouble(Offered::away))
                    .limit(LOOKED_AT)
                    .map(Offered::code)
                    .toList();
            numbers.forEach(number -> {
                Set<String> wishes = new LinkedHashSet<>();
                while (wishes.size() < Math.min(CHOICES, places.size())) {
                    wishes.add(places.get((int) (Math.pow(random.nextDouble(), 1.7) * places.size())));
                }
                List<Object> row = new ArrayList<>(List.of(number));
                row.addAll(wishes);
                sheet.row(row.toArray());
            });
        });
        return sheet;
    }

    private int weeksLater(Programme programme) {
        boolean waits = programmes.size() > WAITING_PROGRAMMES
                && programmes.indexOf(programme) >= programmes.size() - WAITING_PROGRAMMES;
        return waits ? WEEKS_TO_NEXT_PERIOD : 0;
    }

    private Programme programme(int i) {
        return programmes.get(i % programmes.size());
    }

    private String groupName(int i) {
        int round = i / programmes.size();
        return programme(i).letters() + (2 + round % 2) + (char) ('B' + round / 2);
    }

    private String email(Name name, String at) {
        for (int number = 0; ; number++) {
            String email = name.email(at, number);
            if (emails.add(email)) {
                return email;
            }
        }
    }

    private String postcode() {
        return (6_500 + random.nextInt(400)) + " " + (char) ('A' + random.nextInt(26))
                + (char) ('A' + random.nextInt(26));
    }

    /** All towns, the nearest to the school first. */
    private static List<Town> nearbyTowns() {
        return Programmes.rows("/towns.csv").stream()
                .map(line -> line.split(","))
                .map(cell -> new Town(cell[0], Double.parseDouble(cell[2]), Double.parseDouble(cell[3])))
                .sorted(Comparator.comparingDouble(DemoSchool::away))
                .toList();
    }

    private static double away(Town town) {
        return Math.hypot(town.lat() - MIDDLE_LAT, (town.lon() - MIDDLE_LON) * 0.62);
    }
}
