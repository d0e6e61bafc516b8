package nl.stagerocs.matching.figures;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The key figures of the students whom the reader may see.
 *
 * @param total each student once, by the internship that the group searches for now; by period a student is counted for every internship
 * @param lines those with most students without a place first
 * @param more how many lines there are beyond these
 */
record Report(Line total, List<Line> lines, int more) {

    /**
     * One programme, group, cohort or period, or all together.
     *
     * @param demand the students, each of whom needs a place
     * @param supply the free places that fit; one place may fit several lines, so these do not add up to the total
     * @param applications those that are still open
     * @param own places that students found themselves, declined and withdrawn ones left out
     * @param later those without a place whose search has not begun; with the placed and those without a place they are the demand
     * @param standings how many students are how far; adds up to the demand
     */
    record Line(
            @Nullable String key,
            @Nullable String name,
            int demand,
            int supply,
            int applications,
            int own,
            int placed,
            int withoutPlace,
            int later,
            Map<Standing, Integer> standings) {}
}
