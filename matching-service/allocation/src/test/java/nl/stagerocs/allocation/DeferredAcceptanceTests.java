package nl.stagerocs.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeferredAcceptanceTests {

    @Test
    void letsSomebodyGiveWayToOneWhomThePlaceRanksHigher() {
        var market = new Market(
                new int[] {0, 0},
                new int[] {0, 2, 4},
                new int[] {0, 1, 0, 1},
                new int[] {9, 0, 1, 0},
                new int[] {1, 1},
                new int[] {0, 1},
                new int[] {1, 1},
                new int[] {0, 0});

        assertThat(DeferredAcceptance.distribute(market)).isEqualTo(new Assignment(new int[] {1, 0}));
    }

    @Test
    void looksAtTheBandBeforeThePlacesOwnPriority() {
        var market = new Market(
                new int[] {0, 1},
                new int[] {0, 1, 2},
                new int[] {0, 0},
                new int[] {9, 1},
                new int[] {1},
                new int[] {0},
                new int[] {1},
                new int[] {0});

        assertThat(DeferredAcceptance.distribute(market)).isEqualTo(new Assignment(new int[] {0, Assignment.NONE}));
    }

    @Test
    void letsTheWeakestOfAFullCompanyGiveWayAtItsOtherPlace() {
        var market = new Market(
                new int[] {0, 0},
                new int[] {0, 1, 2},
                new int[] {0, 1},
                new int[] {5, 2},
                new int[] {1, 1},
                new int[] {0, 0},
                new int[] {1},
                new int[] {0});

        assertThat(DeferredAcceptance.distribute(market)).isEqualTo(new Assignment(new int[] {Assignment.NONE, 0}));
    }
}
