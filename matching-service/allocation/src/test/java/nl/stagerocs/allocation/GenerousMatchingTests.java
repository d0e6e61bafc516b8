package nl.stagerocs.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GenerousMatchingTests {

    @Test
    void givesSomebodyASecondChoiceSoThatNobodyIsLeftOut() {
        Market market = Markets.of(new int[] {1, 1}, new int[] {0, 1}, new int[] {0});

        assertThat(GenerousMatching.distribute(market)).isEqualTo(new Assignment(new int[] {1, 0}));
    }

    @Test
    void givesTwoTheirSecondChoiceRatherThanOneTheThird() {
        Market market = Markets.of(new int[] {1, 1, 1}, new int[] {0, 1, 2}, new int[] {0, 2, 1}, new int[] {1, 0, 2});

        assertThat(Comparison.of(market, GenerousMatching.distribute(market)).byChoice())
                .containsExactly(2, 1, 0);
    }

    @Test
    void leavesOutTheLaterBandFirst() {
        var market = new Market(
                new int[] {0, 1},
                new int[] {0, 2, 3},
                new int[] {1, 0, 1},
                new int[0],
                new int[] {0, 1},
                new int[] {0, 1},
                new int[] {0, 1},
                new int[] {0, 0});

        assertThat(GenerousMatching.distribute(market)).isEqualTo(new Assignment(new int[] {0, Assignment.NONE}));
    }

    /** One of the first two has to take a second choice: with the second of them a company gets two, with the first nobody does. */
    @Test
    void sharesAlikeBetweenCompaniesWhereNobodyGetsAWorseChoice() {
        Market market = eitherGivesWay(new int[] {0, 0, 0});

        assertThat(GenerousMatching.distribute(market)).isEqualTo(new Assignment(new int[] {1, 0, 0}));
    }

    @Test
    void fillsTheQuotaOfACompanyBeforeAnotherGetsMore() {
        Market market = eitherGivesWay(new int[] {0, 2, 0});

        assertThat(GenerousMatching.distribute(market)).isEqualTo(new Assignment(new int[] {0, 1, 0}));
    }

    private static Market eitherGivesWay(int[] quota) {
        return Markets.nested(
                new int[] {1, 2, 1},
                new int[] {0, 1, 2},
                new int[] {1, 2, 1},
                quota,
                new int[] {0, 2},
                new int[] {0, 1},
                new int[] {1});
    }
}
