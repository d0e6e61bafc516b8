package nl.stagerocs.allocation;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

/** Markets for tests: drawn at random but the same each time, or written by hand. */
final class Markets {

    private static final int[] NO_PRIORITIES = {};

    private Markets() {}

    /** A few thousand small markets of every kind: scarce and ample, companies narrower than their places, bands, quotas, priorities. */
    static Stream<Market> many() {
        return Stream.iterate(1, seed -> seed + 1).limit(3000).map(seed -> drawn(new Random(seed)));
    }

    static Market drawn(Random random) {
        int students = random.nextInt(13);
        int companies = 1 + random.nextInt(5);
        int places = companies + random.nextInt(5);
        int[] companyOf = new int[places];
        int[] room = new int[places];
        for (int place = 0; place < places; place++) {
            companyOf[place] = place < companies ? place : random.nextInt(companies);
            room[place] = random.nextInt(4);
        }
        Arrays.sort(companyOf);
        int[] companyRoom = random.ints(companies, 0, 6).toArray();
        int[] quota = random.ints(companies, 0, 3).toArray();
        int[] bands = random.ints(students, 0, 3).sorted().toArray();
        return choosing(random, bands, room, companyOf, companyRoom, quota, 1 + random.nextInt(5));
    }

    private static Market choosing(
            Random random, int[] bands, int[] room, int[] companyOf, int[] companyRoom, int[] quota, int longest) {
        int[] from = new int[bands.length + 1];
        int[] choices = new int[0];
        for (int student = 0; student < bands.length; student++) {
            int[] own = random.ints(0, room.length)
                    .distinct()
                    .limit(random.nextInt(Math.min(longest, room.length) + 1))
                    .toArray();
            choices = Arrays.copyOf(choices, choices.length + own.length);
            System.arraycopy(own, 0, choices, from[student], own.length);
            from[student + 1] = choices.length;
        }
        int[] priorities = random.nextBoolean()
                ? NO_PRIORITIES
                : random.ints(choices.length, 0, 4).toArray();
        return new Market(bands, from, choices, priorities, room, companyOf, companyRoom, quota);
    }

    /** One band, each place a company of its own. */
    static Market of(int[] room, int[]... choices) {
        int[] companies = new int[room.length];
        Arrays.setAll(companies, place -> place);
        return nested(room, companies, room.clone(), new int[room.length], choices);
    }

    static Market nested(int[] room, int[] companies, int[] companyRoom, int[] quota, int[]... choices) {
        int[] from = new int[choices.length + 1];
        for (int student = 0; student < choices.length; student++) {
            from[student + 1] = from[student] + choices[student].length;
        }
        int[] all = Arrays.stream(choices).flatMapToInt(Arrays::stream).toArray();
        return new Market(new int[choices.length], from, all, NO_PRIORITIES, room, companies, companyRoom, quota);
    }

    static Market withChoices(Market market, int student, int[] choices) {
        int[] from = market.from().clone();
        int change = choices.length - market.choicesOf(student);
        for (int later = student + 1; later < from.length; later++) {
            from[later] += change;
        }
        int[] all = new int[from[from.length - 1]];
        System.arraycopy(market.choices(), 0, all, 0, from[student]);
        System.arraycopy(choices, 0, all, from[student], choices.length);
        int rest = market.from()[student + 1];
        System.arraycopy(market.choices(), rest, all, from[student + 1], market.choices().length - rest);
        return new Market(
                market.bands(),
                from,
                all,
                NO_PRIORITIES,
                market.room(),
                market.companies(),
                market.companyRoom(),
                market.quota());
    }

    static Market withoutPriorities(Market market) {
        return new Market(
                market.bands(),
                market.from(),
                market.choices(),
                NO_PRIORITIES,
                market.room(),
                market.companies(),
                market.companyRoom(),
                market.quota());
    }

    static int[] choicesOf(Market market, int student) {
        return Arrays.copyOfRange(market.choices(), market.from()[student], market.from()[student + 1]);
    }
}
