package nl.stagerocs.standalone.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.stagerocs.standalone.demo.Supply.Offered;

/** The lists of students who wait for a distribution. Everybody likes the same places best, but not in the same order. */
final class Wishes {

    private static final int CHOICES = 8;

    /** Of a programme's places students look at the nearest so many, the very nearest most. */
    private static final int LOOKED_AT = 62;

    private Wishes() {}

    /** @param waiting the numbers of the students per programme */
    static Sheet sheet(Map<String, List<String>> waiting, Supply supply, RandomGenerator random) {
        List<String> columns = new ArrayList<>(List.of("studentnummer"));
        IntStream.rangeClosed(1, CHOICES).forEach(choice -> columns.add("keuze " + choice));
        var sheet = new Sheet("shortlists", columns.toArray(String[]::new));
        waiting.forEach((crebo, numbers) -> {
            List<String> places = supply.offered(crebo).stream()
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
}
