package nl.stagerocs.matching;

import nl.stagerocs.platform.testing.EventFeed;
import nl.stagerocs.platform.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A test of the service on real parts, with both schools brought in. All share one context. */
@RealParts
@Import(Market.class)
public abstract class MatchingTest {

    @Autowired
    protected MockMvcTester http;

    @Autowired
    protected EventFeed feed;

    @Autowired
    protected Market market;

    @BeforeEach
    void openMarket() {
        market.open();
    }
}
