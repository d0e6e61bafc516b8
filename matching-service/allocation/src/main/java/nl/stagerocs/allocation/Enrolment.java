package nl.stagerocs.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everybody who takes part, put in order by the seed; in which order they come makes no difference. */
public final class Enrolment {

    private final List<Seeker> seekers;
    private final List<Offer> offers;
    private final int[] draws;
    private final Market market;

    private Enrolment(List<Seeker> seekers, int[] draws, List<Offer> offers, List<Firm> firms) {
        this.seekers = seekers;
        this.draws = draws;
        this.offers = offers;
        this.market = market(firms);
    }

    /** Puts in order; a key that is there twice, or a choice of a place that is not there, is refused with an IllegalArgumentException. */
    public static Enrolment of(String seed, List<Seeker> seekers, List<Offer> offers, List<Firm> firms) {
        int[] drawn = Lottery.draw(seed, seekers.stream().map(Seeker::key).toList());
        List<Drawn> inTurn = new ArrayList<>();
        for (int draw = 0; draw < drawn.length; draw++) {
            inTurn.add(new Drawn(seekers.get(drawn[draw]), draw + 1));
        }
        inTurn.sort(Comparator.comparingInt(drawnSeeker -> drawnSeeker.seeker().band()));
        return new Enrolment(
                inTurn.stream().map(Drawn::seeker).toList(),
                inTurn.stream().mapToInt(Drawn::draw).toArray(),
                offers.stream().sorted(Comparator.comparing(Offer::key)).toList(),
                firms.stream().sorted(Comparator.comparing(Firm::key)).toList());
    }

    private record Drawn(Seeker seeker, int draw) {}

    /** The same as numbers. */
    public Market market() {
        return market;
    }

    /** How many take part. */
    public int size() {
        return seekers.size();
    }

    /** Who has this turn. */
    public Seeker seeker(int student) {
        return seekers.get(student);
    }

    /** The lottery number of who has this turn, from 1. */
    public int draw(int student) {
        return draws[student];
    }

    /** The choice that a student got, or nothing. */
    public Seeker.@Nullable Choice got(Assignment assignment, int student) {
        int choice = assignment.choice()[student];
        return choice == Assignment.NONE ? null : seekers.get(student).choices().get(choice);
    }

    /** A place by its number. */
    public Offer offer(int place) {
        return offers.get(place);
    }

    private Market market(List<Firm> firms) {
        Map<String, Integer> placeNumbers = numbered(offers, Offer::key);
        Map<String, Integer> firmNumbers = numbered(firms, Firm::key);
        int[] from = new int[seekers.size() + 1];
        for (int student = 0; student < seekers.size(); student++) {
            from[student + 1] = from[student] + seekers.get(student).choices().size();
        }
        int[] places = new int[from[seekers.size()]];
        int[] priorities = new int[places.length];
        boolean alike = true;
        int at = 0;
        for (Seeker seeker : seekers) {
            for (Seeker.Choice choice : seeker.choices()) {
                places[at] = number(placeNumbers, choice.place());
                priorities[at] = choice.priority();
                alike &= priorities[at++] == 0;
            }
        }
        return new Market(
                seekers.stream().mapToInt(Seeker::band).toArray(),
                from,
                places,
                alike ? new int[0] : priorities,
                offers.stream().mapToInt(Offer::room).toArray(),
                offers.stream()
                        .mapToInt(offer -> number(firmNumbers, offer.company()))
                        .toArray(),
                firms.stream().mapToInt(Firm::room).toArray(),
                firms.stream().mapToInt(Firm::quota).toArray());
    }

    private static <T> Map<String, Integer> numbered(List<T> list, Function<T, String> key) {
        Map<String, Integer> numbers = HashMap.newHashMap(list.size());
        for (T one : list) {
            if (numbers.put(key.apply(one), numbers.size()) != null) {
                throw new IllegalArgumentException(key.apply(one));
            }
        }
        return numbers;
    }

    private static int number(Map<String, Integer> numbers, String key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException(key);
        }
        return number;
    }
}
