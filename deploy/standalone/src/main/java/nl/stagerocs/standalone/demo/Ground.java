package nl.stagerocs.standalone.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nl.stagerocs.standalone.demo.Names.Name;
import nl.stagerocs.standalone.demo.Programmes.Programme;

/** What a demo school stands on: when, where, with which programmes, and the chance that invents all of it. */
final class Ground {

    /** So many programmes, the last ones, wait for a distribution: their period is later, and their students have made lists. */
    private static final int WAITING_PROGRAMMES = 4;

    private static final int WEEKS_TO_WAITING_PERIOD = 13;
    private static final int WEEKS_TO_SECOND_PERIOD = 26;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.of("nl"));
    private static final double MIDDLE_LAT = 51.98;
    private static final double MIDDLE_LON = 5.75;

    private final RandomGenerator random;
    private final RandomGenerator asides;
    private final LocalDate startsOn;
    private final List<Programme> programmes;
    private final List<Town> towns;
    private final Set<String> emails = new HashSet<>();

    Ground(int programmes, long seed, LocalDate today) {
        var streams = RandomGeneratorFactory.of("L64X128MixRandom");
        this.random = streams.create(seed);
        this.asides = streams.create(~seed);
        this.startsOn = today.with(DayOfWeek.MONDAY).minusWeeks(3);
        this.programmes = Programmes.all().subList(0, programmes);
        this.towns = nearbyTowns();
    }

    record Town(String name, double lat, double lon) {

        /** How far from the school's middle. */
        double away() {
            return Math.hypot(lat - MIDDLE_LAT, (lon - MIDDLE_LON) * 0.62);
        }
    }

    /** @param searchFrom from when on its students search for it */
    record Period(String name, LocalDate startsOn, LocalDate endsOn, LocalDate searchFrom) {}

    RandomGenerator random() {
        return random;
    }

    /** A stream of its own for what was invented later, so that everybody and everything stays who and where it was. */
    RandomGenerator asides() {
        return asides;
    }

    List<Programme> programmes() {
        return programmes;
    }

    /** The nearest to the school first. */
    List<Town> towns() {
        return towns;
    }

    /** The first day of this period's internships. */
    LocalDate startsOn() {
        return startsOn;
    }

    /** The internships of the school, the earliest first. */
    List<Period> periods() {
        return programmes.size() > WAITING_PROGRAMMES
                ? List.of(period(0), period(WEEKS_TO_WAITING_PERIOD), period(WEEKS_TO_SECOND_PERIOD))
                : List.of(period(0), period(WEEKS_TO_SECOND_PERIOD));
    }

    /** The internships of one programme, the earliest first. Who is at work now does another one later. */
    List<Period> periods(Programme programme) {
        return waits(programme)
                ? List.of(period(WEEKS_TO_WAITING_PERIOD))
                : List.of(period(0), period(WEEKS_TO_SECOND_PERIOD));
    }

    private Period period(int weeks) {
        LocalDate first = startsOn.plusWeeks(weeks);
        return new Period(
                "Stage vanaf " + MONTH.format(first),
                first,
                first.plusWeeks(23).plusDays(4),
                first.minusWeeks(WEEKS_TO_WAITING_PERIOD));
    }

    boolean waits(Programme programme) {
        return programmes.size() > WAITING_PROGRAMMES
                && programmes.indexOf(programme) >= programmes.size() - WAITING_PROGRAMMES;
    }

    Programme programme(int i) {
        return programmes.get(i % programmes.size());
    }

    /** Somebody has this address already. */
    void taken(String email) {
        emails.add(email);
    }

    /** An address that nobody has yet. */
    String email(Name name, String at) {
        for (int number = 0; ; number++) {
            String email = name.email(at, number);
            if (emails.add(email)) {
                return email;
            }
        }
    }

    String postcode() {
        return (6_500 + random.nextInt(400)) + " " + (char) ('A' + random.nextInt(26))
                + (char) ('A' + random.nextInt(26));
    }

    private static List<Town> nearbyTowns() {
        return Programmes.rows("/towns.csv").stream()
                .map(line -> line.split(","))
                .map(cell -> new Town(cell[0], Double.parseDouble(cell[2]), Double.parseDouble(cell[3])))
                .sorted(Comparator.comparingDouble(Town::away))
                .toList();
    }
}
