package nl.stagerocs.internship.internships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.internship.settings.SchoolSettings.Gate;
import nl.stagerocs.platform.problems.FieldProblem;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Internship internship = new Internship(
            "99RL",
            new Placed(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    "Zorggroep De Linde",
                    "Begeleider",
                    LocalDate.of(2026, 11, 2),
                    LocalDate.of(2027, 3, 26),
                    38_400,
                    4));

    @ParameterizedTest
    @CsvSource({
        "AGREEMENT,false,false,hours-before-agreement",
        "AGREEMENT,true,false,hours-before-agreement",
        "AGREEMENT,true,true,",
        "APPROVAL,false,false,hours-before-approval",
        "APPROVAL,true,false,",
        "APPROVAL,true,true,"
    })
    void opensTheGateAsTheSchoolHasChosen(Gate gate, boolean approved, boolean signed, @Nullable String reason) {
        assertThat(HoursRules.closedBecause(gate, approved, signed).orElse(null))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "2026-11-22", "2026-11-23"})
    void takesADayOfTheInternship(LocalDate day) {
        assertThatCode(() -> HoursRules.checkDay(internship, day, TODAY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01,day-outside-internship",
        "2027-03-27,day-outside-internship",
        "-999999999-01-01,day-outside-internship",
        "2026-11-24,day-in-future",
        "2027-03-26,day-in-future"
    })
    void refusesOtherDays(LocalDate day, String code) {
        assertThatThrownBy(() -> HoursRules.checkDay(internship, day, TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields())
                                .extracting(FieldProblem::code)
                                .containsExactly(code));
    }
}
