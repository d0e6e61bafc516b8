package nl.stagerocs.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stagerocs.standalone.demo.DemoSchool.People;
import nl.stagerocs.standalone.demo.DemoSchool.Size;
import org.junit.jupiter.api.Test;

class DemoSchoolTests {

    private static final Size ROC = new Size(20, 80, 25, 100, 1_500, 2_600);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Map<String, Sheet> lists = lists(2026);

    @Test
    void isAsLargeAsAnRoc() {
        assertThat(lists.values())
                .extracting(Sheet::kind, Sheet::size)
                .containsExactlyInAnyOrder(
                        tuple("programmes", 20),
                        tuple("periods", 3),
                        tuple("groups", 80),
                        tuple("staff", 100),
                        tuple("students", 2_000),
                        tuple("companies", 1_500),
                        tuple("trainers", 1_500),
                        tuple("places", 2_600),
                        tuple("shortlists", 400));
    }

    @Test
    void isTheSameForTheSameSeedAndDayOnly() {
        assertThat(rows(lists(2026))).isEqualTo(rows(lists));
        assertThat(rows(lists(2027))).isNotEqualTo(rows(lists));
    }

    @Test
    void namesOnlyWhatStandsInItsOtherLists() {
        assertThat(column("programmes", "crebo")).containsAll(column("groups", "crebo"));
        assertThat(column("programmes", "crebo")).containsAll(column("places", "crebo"));
        assertThat(column("periods", "naam")).containsAll(column("groups", "periode 1"));
        assertThat(column("groups", "naam")).containsAll(column("students", "groep"));
        assertThat(column("staff", "e-mail")).containsAll(column("students", "begeleider"));
        assertThat(column("companies", "leerbedrijf-id")).containsAll(column("places", "leerbedrijf-id"));
        assertThat(column("trainers", "e-mail")).containsAll(column("places", "praktijkopleider"));
        assertThat(column("students", "studentnummer")).containsAll(column("shortlists", "studentnummer"));
        assertThat(column("places", "plekcode")).containsAll(column("shortlists", "keuze 8"));
    }

    @Test
    void knowsTheYearOfEverybodyAndTheProfileWhereTheProgrammeHasOne() {
        List<Object> groups = column("students", "groep");
        List<Object> years = column("students", "leerjaar");
        List<Object> profiles = column("students", "profiel");

        for (int i = 0; i < groups.size(); i++) {
            String group = groups.get(i).toString();
            assertThat(group).contains(years.get(i).toString());
            assertThat(profiles.get(i).equals("")).isEqualTo(!group.startsWith("MZ") && !group.startsWith("AO"));
        }
        assertThat(column("students", "vervoer")).contains("fiets", "OV", "scooter", "auto");
    }

    @Test
    void hasAnEnterpriseWithBranches() {
        Object enterprise = column("companies", "kvk").getFirst();

        assertThat(column("companies", "kvk")).filteredOn(enterprise::equals).hasSize(4);
        assertThat(column("companies", "vestigingsnummer"))
                .doesNotHaveDuplicates()
                .allMatch(each -> each.toString().matches("[0-9]{12}"));
    }

    @Test
    void hasPlacesForASecondProgrammeAndWithWorkProcesses() {
        List<Object> main = column("places", "crebo");
        List<Object> also = column("places", "ook voor crebo");

        assertThat(also).filteredOn(each -> !each.equals("")).hasSizeBetween(300, 900);
        assertThat(also).filteredOn(each -> !each.equals("")).isSubsetOf(column("programmes", "crebo"));
        assertThat(also.getFirst()).isEqualTo("25477");
        for (int i = 0; i < main.size(); i++) {
            assertThat(also.get(i)).isNotEqualTo(main.get(i));
        }
        assertThat(column("places", "werkprocessen"))
                .filteredOn(each -> !each.equals(""))
                .hasSizeBetween(600, 1_100)
                .allMatch(each -> each.toString().matches("([A-Z]1-K[0-9]-W[0-9](; )?)+"));
    }

    @Test
    void givesEverybodyAnAddressOfTheirOwn() {
        List<Object> all = List.of("staff", "students", "trainers").stream()
                .flatMap(kind -> column(kind, "e-mail").stream())
                .toList();

        assertThat(all).doesNotHaveDuplicates().allMatch(each -> each.toString().matches("[a-z0-9.-]+@[a-z0-9.-]+"));
    }

    @Test
    void standsInTheNetherlands() {
        assertThat(column("companies", "breedtegraad")).allMatch(each -> between(50.7, 53.6, each));
        assertThat(column("companies", "lengtegraad")).allMatch(each -> between(3.3, 7.3, each));
    }

    @Test
    void hasAParentWithEveryMinor() {
        List<Object> born = column("students", "geboortedatum");
        List<Object> parents = column("students", "ouder e-mail");

        for (int i = 1; i < born.size(); i++) {
            boolean minor = ((LocalDate) born.get(i)).plusYears(18).isAfter(TODAY);
            assertThat(!minor || !parents.get(i).equals("")).as("student %d", i).isTrue();
        }
    }

    private static boolean between(double least, double most, Object value) {
        double number = ((Number) value).doubleValue();
        return number >= least && number <= most;
    }

    private List<Object> column(String kind, String header) {
        List<List<Object>> rows = Objects.requireNonNull(lists.get(kind)).rows();
        int column = rows.getFirst().indexOf(header);
        return rows.stream().skip(1).map(row -> row.get(column)).toList();
    }

    private static List<List<List<Object>>> rows(Map<String, Sheet> lists) {
        return lists.values().stream().map(Sheet::rows).toList();
    }

    private static Map<String, Sheet> lists(long seed) {
        Object[] supervisor = {"e.aydin@rivierenland.example", "Elif", "", "Aydin", "begeleider", "nee"};
        var people = new People(List.<Object[]>of(supervisor), List.of(), List.of(), supervisor[0].toString());
        return new DemoSchool(ROC, "rivierenland.example", seed, TODAY)
                .sheets(people).stream().collect(Collectors.toMap(Sheet::kind, Function.identity()));
    }
}
