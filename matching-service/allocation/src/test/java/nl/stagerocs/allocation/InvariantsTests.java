package nl.stagerocs.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every market, whichever the method. */
class InvariantsTests {

    enum Method {
        SERIAL(SerialChoice::distribute),
        DEFERRED(DeferredAcceptance::distribute),
        GENEROUS(GenerousMatching::distribute);

        private final Function<Market, Assignment> distribute;

        Method(Function<Market, Assignment> distribute) {
            this.distribute = distribute;
        }

        Assignment distribute(Market market) {
            return distribute.apply(market);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsWithinTheRoomOfPlacesAndCompanies(Method method) {
        Markets.many().forEach(market -> {
            Assignment assignment = method.distribute(market);

            int[] places = new int[market.places()];
            int[] companies = new int[market.companyRoom().length];
            for (int student = 0; student < market.students(); student++) {
                int place = assignment.place(market, student);
                if (place != Assignment.NONE) {
                    places[place]++;
                    companies[market.companies()[place]]++;
                }
            }
            assertThat(places).satisfies(load -> atMost(load, market.room()));
            assertThat(companies).satisfies(load -> atMost(load, market.companyRoom()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void givesOnlyWhatWasChosen(Method method) {
        Markets.many().forEach(market -> {
            int[] choice = method.distribute(market).choice();

            for (int student = 0; student < market.students(); student++) {
                assertThat(choice[student]).isBetween(Assignment.NONE, market.choicesOf(student) - 1);
            }
        });
    }

    @Test
    void passesNobodyOverWhenPlacesRankTheirOwnWay() {
        Markets.many()
                .forEach(market -> assertThat(Comparison.of(market, DeferredAcceptance.distribute(market))
                                .passedOver())
                        .isZero());
    }

    @Test
    void passesNobodyOverAndLeavesNoPairToSwapWhenEveryPlaceRanksAlike() {
        UnaryOperator<Market> alike = Markets::withoutPriorities;
        Markets.many().map(alike).forEach(market -> {
            Comparison comparison = Comparison.of(market, SerialChoice.distribute(market));

            assertThat(comparison.passedOver()).isZero();
            assertThat(comparison.swaps()).isZero();
        });
    }

    @Test
    void isTheSameInTurnAndByAskingWhenEveryPlaceRanksAlike() {
        Markets.many()
                .map(Markets::withoutPriorities)
                .forEach(market ->
                        assertThat(DeferredAcceptance.distribute(market)).isEqualTo(SerialChoice.distribute(market)));
    }

    private static void atMost(int[] load, int[] room) {
        for (int i = 0; i < load.length; i++) {
            assertThat(load[i]).isLessThanOrEqualTo(room[i]);
        }
    }
}
