package nl.stagerocs.matching.staff;

import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.SUPERVISOR_EMAIL;
import static nl.stagerocs.matching.Market.assertCounts;
import static nl.stagerocs.matching.Market.checkedId;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.studentRow;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.Trade;
import org.junit.jupiter.api.Test;

class StaffImportTests extends MatchingTest {

    @Test
    void refusesTheAddressOfAStudentAndTakesThatOfATrainer() {
        int number = next();
        market.imported(
                SCHOOL, "students", Book.of(Market.STUDENTS).row(studentRow(number, "Bouzid", SUPERVISOR_EMAIL)));
        String address = studentRow(number, "", "")[4].toString();
        String trainer = new Trade(market).trainer(new Trade(market).company("Kapsalon"));
        Book book = Book.of(Market.STAFF)
                .row(address, "Yara", "", "Bouzid", "begeleider", "nee")
                .row(trainer, "Piet", "", "Bakker", "begeleider", "nee");

        UUID id = checkedId(market.check(SCHOOL, "staff", book.bytes()));

        assertThat(market.messages(id))
                .bodyJson()
                .extractingPath("$.items[*].column")
                .asArray()
                .containsExactly("A · e-mail");
        assertThat(market.messages(id))
                .bodyJson()
                .extractingPath("$.items[0].message")
                .isEqualTo("Dit is het adres van student " + number
                        + ". Die logt ermee in, dus niemand anders kan het hebben.");
        assertCounts(market.imported(SCHOOL, "staff", book), 1, 0, 0, 1);
        UUID trainers = checkedId(market.check(
                SCHOOL,
                "trainers",
                Book.of(Market.TRAINERS)
                        .row("100000412", "Yara", "", "Bouzid", address, "")
                        .bytes()));
        assertThat(market.messages(trainers))
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .containsExactly("address-of-student");
    }

    @Test
    void leavesWhoSignsForTheSchoolUnlessTheColumnIsThere() {
        String email = "t" + next() + "@rivierenland.example";
        market.imported(SCHOOL, "staff", Book.of(Market.STAFF).row(email, "Tom", "", "Bos", "administratie", "ja"));

        market.imported(
                SCHOOL, "staff", Book.of("e-mail,voornaam,achternaam,rol").row(email, "Tom", "Bosch", "administratie"));
        assertThat(market.value(SCHOOL, Boolean.class, "select mandated from staff where email = ?", email))
                .isTrue();

        market.imported(SCHOOL, "staff", Book.of(Market.STAFF).row(email, "Tom", "", "Bosch", "administratie", ""));
        assertThat(market.value(SCHOOL, Boolean.class, "select mandated from staff where email = ?", email))
                .isFalse();
    }
}
