package nl.stagerocs.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import nl.stagerocs.standalone.demo.Ground.Period;
import nl.stagerocs.standalone.demo.Ground.Town;
import nl.stagerocs.standalone.demo.Names.Name;
import nl.stagerocs.standalone.demo.Programmes.Programme;

/** Invents a school: the same seed and day give the same school. Towns and programmes are real, people and companies are not. */
final class DemoSchool {

    private final Size size;
    private final String domain;
    private final Ground ground;
    private final Map<String, List<String>> waiting = new TreeMap<>();

    /** How large a school is. */
    record Size(int programmes, int groups, int perGroup, int staff, int companies, int places) {}

    DemoSchool(Size size, String domain, long seed, LocalDate today) {
        this.size = size;
        this.domain = domain;
        this.ground = new Ground(size.programmes(), seed, today);
    }

    /** All lists, in the order in which they are imported. The named people come first in theirs. */
    List<Sheet> sheets(People named) {
        List<String> supervisors = new ArrayList<>();
        var supply = new Supply(ground, size.companies(), size.places());
        named.trainers().forEach(supply::trainer);
        List<Sheet> sheets = new ArrayList<>(List.of(
                programmeSheet(),
                periodSheet(),
                groupSheet(),
                staffSheet(named, supervisors),
                studentSheet(named, supervisors)));
        sheets.addAll(supply.sheets());
        if (!waiting.isEmpty()) {
            sheets.add(Wishes.sheet(waiting, supply, ground.random()));
        }
        return sheets;
    }

    /** People whom a newcomer can be: rows of the lists, as they stand there. */
    record People(List<Object[]> staff, List<Object[]> students, List<Object[]> trainers, String supervisor) {}

    private Sheet programmeSheet() {
        var sheet = new Sheet("programmes", "crebo", "naam", "niveau", "leerweg", "profielen", "keuzedelen");
        ground.programmes()
                .forEach(each -> sheet.row(
                        each.crebo(),
                        each.name(),
                        each.level(),
                        "BOL",
                        String.join("; ", each.profiles()),
                        each.level() > 2 ? "K0072; K0165" : "K0072"));
        return sheet;
    }

    private Sheet periodSheet() {
        var sheet = new Sheet(
                "periods",
                "naam",
                "van",
                "tot",
                "uren",
                "dagen per week",
                "zoeken vanaf",
                "voorkeuren voor",
                "plek voor",
                "contract voor");
        ground.periods()
                .forEach(each -> sheet.row(
                        each.name(),
                        each.startsOn(),
                        each.endsOn(),
                        640,
                        4,
                        each.searchFrom(),
                        each.startsOn().minusDays(40),
                        each.startsOn().minusDays(21),
                        each.startsOn().minusDays(7)));
        return sheet;
    }

    private Sheet groupSheet() {
        var sheet = new Sheet("groups", "naam", "crebo", "leerweg", "cohort", "periode 1", "periode 2");
        for (int i = 0; i < size.groups(); i++) {
            Programme programme = ground.programme(i);
            List<Period> periods = ground.periods(programme);
            sheet.row(
                    groupName(i),
                    programme.crebo(),
                    "BOL",
                    ground.startsOn().getYear() - 1,
                    periods.getFirst().name(),
                    periods.size() > 1 ? periods.getLast().name() : "");
        }
        return sheet;
    }

    private Sheet staffSheet(People named, List<String> supervisors) {
        var sheet = new Sheet("staff", "e-mail", "voornaam", "tussenvoegsel", "achternaam", "rol", "tekenbevoegd");
        named.staff().forEach(sheet::row);
        named.staff().forEach(row -> ground.taken(row[0].toString()));
        while (sheet.size() < size.staff()) {
            Name name = Names.any(ground.random());
            String email = ground.email(name, domain);
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
                "ouder e-mail",
                "leerjaar",
                "profiel",
                "vervoer");
        named.students().forEach(sheet::row);
        named.students().forEach(row -> ground.taken(row[4].toString()));
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
        Programme programme = ground.programme(group);
        if (ground.waits(programme)) {
            waiting.computeIfAbsent(programme.crebo(), crebo -> new ArrayList<>())
                    .add(number);
        }
    }

    private void studentRow(Sheet sheet, int group, String supervisor) {
        Name name = Names.any(ground.random());
        RandomGenerator random = ground.random();
        LocalDate born = ground.startsOn().minusYears(16 + random.nextInt(6)).minusDays(random.nextInt(360));
        boolean minor = born.plusYears(18).isAfter(ground.startsOn());
        Town town =
                ground.towns().get(random.nextInt(Math.min(60, ground.towns().size())));
        String number = String.valueOf(200_000 + sheet.size());
        noteWaiting(group, number);
        sheet.row(
                number,
                name.first(),
                name.infix(),
                name.last(),
                ground.email(name, "student." + domain),
                born,
                groupName(group),
                supervisor,
                ground.postcode(),
                town.name(),
                minor ? "Ouder van " + name.whole() : "",
                minor ? "ouder." + Names.plain(name.first()) + sheet.size() + "@example.nl" : "",
                year(group),
                profile(ground.programme(group)),
                transport(minor));
    }

    private String profile(Programme programme) {
        List<String> profiles = programme.profiles();
        return profiles.isEmpty() ? "" : profiles.get(ground.asides().nextInt(profiles.size()));
    }

    private String transport(boolean minor) {
        List<String> ways = List.of("fiets", "fiets", "fiets", "OV", "OV", "scooter", minor ? "fiets" : "auto", "");
        return ways.get(ground.asides().nextInt(ways.size()));
    }

    private String groupName(int i) {
        return ground.programme(i).letters()
                + year(i)
                + (char) ('B' + i / ground.programmes().size() / 2);
    }

    /** The year that stands in a group's name. */
    private int year(int group) {
        return 2 + group / ground.programmes().size() % 2;
    }
}
