package nl.stagerocs.matching.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stagerocs.allocation.Lottery;
import nl.stagerocs.matching.allocations.Distribution.Settings;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DistributionTests {

    /** As rounds kept it before who has a place already was left out: the first has one, and the last wants what is too far. */
    private static final String KEPT = """
            {"candidates":[
             {"id":"00000000-0000-0000-0000-000000000001","band":"ALL","placed":true,"crebo":"25478","leerweg":"BOL","startsOn":"2026-11-02",
              "endsOn":"2027-03-26","age":17,"vog":true,"wishes":[{"place":"00000000-0000-0000-0001-000000000001","metres":900}]},
             {"id":"00000000-0000-0000-0000-000000000002","band":"THIRD_TRY","placed":false,"crebo":"25478","leerweg":"BOL","startsOn":"2026-11-02",
              "endsOn":"2027-03-26","age":18,"vog":true,"wishes":[{"place":"00000000-0000-0000-0001-000000000001","metres":1200}]},
             {"id":"00000000-0000-0000-0000-000000000003","band":"ALL","placed":false,"crebo":"25478","leerweg":"BOL","startsOn":"2026-11-02",
              "endsOn":"2027-03-26","age":19,"vog":false,"wishes":[{"place":"00000000-0000-0000-0001-000000000002","metres":50000},
              {"place":"00000000-0000-0000-0001-000000000001","metres":null}]}],
             "places":[
             {"id":"00000000-0000-0000-0001-000000000001","company":"00000000-0000-0000-0002-000000000001","offered":true,"room":2,"recognised":true,
              "crebo":"25478","leerweg":"BOL","startsOn":"2026-11-02","endsOn":"2027-03-26","youngest":16,"vog":false,"also":[]},
             {"id":"00000000-0000-0000-0001-000000000002","company":"00000000-0000-0000-0002-000000000002","offered":true,"room":1,"recognised":null,
              "crebo":"25478","leerweg":"BOL","startsOn":"2026-11-02","endsOn":"2027-03-26","youngest":0,"vog":false,"also":[]}],
             "companies":[]}""";

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void givesWhatItGaveBeforeWhoHasAPlaceAlreadyWasLeftOut() {
        Outcome outcome = Distribution.of(new Settings("seed", 40, false), json.readValue(KEPT, Inputs.class));

        assertThat(Lottery.fingerprint(json.writeValueAsString(outcome)))
                .isEqualTo("374f5e631781bb6990a206fba85f9110fe6e256e97dc96f8eed878c3b40905eb");
    }
}
