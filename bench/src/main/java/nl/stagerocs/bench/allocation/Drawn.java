package nl.stagerocs.bench.allocation;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.stagerocs.allocation.Market;

/** Markets as schools have them: twelve choices each, places of one to three students, about as much room as students. */
final class Drawn {

    private static final int CHOICES = 12;
    private static final int PLACES_OF_A_COMPANY = 3;

    private Drawn() {}

    /** Programmes and regions apart: cells of so many students, who choose within their cell. */
    static Market inCells(int students, int cell) {
        return market(students, cell, cell);
    }

    /** Everybody chooses from everything. */
    static Market coupled(int students) {
        return market(students, students, students);
    }

    private static Market market(int students, int cell, long seed) {
        var random = new SplittableRandom(seed);
        int[] room = room(students, random);
        int[] from = new int[students + 1];
        Arrays.setAll(from, student -> student * CHOICES);
        int[] choices = new int[students * CHOICES];
        for (int student = 0; student < students; student++) {
            int first = (int) ((long) (student / cell) * cell * room.length / students);
            int last = (int) Math.min(room.length, ((long) (student / cell) + 1) * cell * room.length / students);
            for (int choice = 0; choice < CHOICES; choice++) {
                choices[student * CHOICES + choice] = another(choices, student * CHOICES, choice, first, last, random);
            }
        }
        int companies = (room.length + PLACES_OF_A_COMPANY - 1) / PLACES_OF_A_COMPANY;
        int[] companyOf = new int[room.length];
        int[] companyRoom = new int[companies];
        for (int place = 0; place < room.length; place++) {
            companyOf[place] = place / PLACES_OF_A_COMPANY;
            companyRoom[companyOf[place]] += room[place];
        }
        int[] priorities = random.ints(choices.length, 0, 1000).toArray();
        var beside = new Market(
                new int[students], from, choices, priorities, room, companyOf, companyRoom, new int[companies]);
        return scattered(beside, random);
    }

    /** A lottery puts students, and keys put places, in an order that has nothing to do with cells. */
    private static Market scattered(Market market, SplittableRandom random) {
        int[] students = shuffled(market.students(), random);
        int[] places = shuffled(market.places(), random);
        int[] companies = shuffled(market.companyRoom().length, random);
        int[] choices = new int[market.choices().length];
        for (int student = 0; student < students.length; student++) {
            for (int choice = 0; choice < CHOICES; choice++) {
                choices[students[student] * CHOICES + choice] = places[market.choices()[student * CHOICES + choice]];
            }
        }
        int[] room = new int[places.length];
        int[] companyOf = new int[places.length];
        for (int place = 0; place < places.length; place++) {
            room[places[place]] = market.room()[place];
            companyOf[places[place]] = companies[market.companies()[place]];
        }
        int[] companyRoom = new int[companies.length];
        for (int company = 0; company < companies.length; company++) {
            companyRoom[companies[company]] = market.companyRoom()[company];
        }
        return new Market(
                market.bands(),
                market.from(),
                choices,
                market.priorities(),
                room,
                companyOf,
                companyRoom,
                market.quota());
    }

    private static int[] shuffled(int count, SplittableRandom random) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    private static int[] room(int students, SplittableRandom random) {
        int[] room = new int[students];
        int places = 0;
        for (int left = students; left > 0; places++) {
            room[places] = Math.min(left, random.nextInt(1, 4));
            left -= room[places];
        }
        return Arrays.copyOf(room, places);
    }

    private static int another(int[] choices, int from, int count, int first, int last, SplittableRandom random) {
        while (true) {
            int place = random.nextInt(first, last);
            boolean known = false;
            for (int at = from; at < from + count; at++) {
                known |= choices[at] == place;
            }
            if (!known) {
                return place;
            }
        }
    }
}
