package nl.stagerocs.matching.staff;

import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.next;
import static org.assertj.core.api.Assertions.assertThat;

import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import org.junit.jupiter.api.Test;

class StaffImportTests extends MatchingTest {

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
