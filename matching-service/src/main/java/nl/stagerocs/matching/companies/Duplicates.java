package nl.stagerocs.matching.companies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagerocs.matching.companies.Duplicate.Candidate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds companies that are likely to be one: by the same branch of a KVK number, by names that are alike at one address, or by
 * names that are nearly the same in one town; what names of one line of work share is not enough. Branches of a KVK number with
 * numbers of their own (vestigingsnummers) are never one.
 */
@Repository
class Duplicates {

    private static final int MOST = 100;

    private static final String SAME_ADDRESS = """
             upper(replace(b.postcode, ' ', '')) = upper(replace(a.postcode, ' ', '')) and lower(b.house_number) = lower(a.house_number)
            """;

    /**
     * Two names of likeness t share one of the rarest trigrams of each, so only those are joined: of n trigrams the rarest
     * n - ceil(t n) + 1 (Chaudhuri et al., "A Primitive Operator for Similarity Joins", 2006).
     */
    private static final String PAIRS = """
            with names as materialized (
                select id, lower(town) collate "C" as town, show_trgm(name) as grams from companies where left_on is null
            ), grams as (
                select id, town, gram, cardinality(grams) as many, count(*) over (partition by town, gram) as often
                from names, lateral (select g collate "C" as gram from unnest(grams) g) each
            ), rare as materialized (
                select id, town, gram
                from (select *, row_number() over (partition by id order by often, gram) as nth from grams) ranked
                where nth <= many - ceil(0.6 * many) + 1
            ), near as (
                select distinct a.id as one, b.id as other
                from rare a join rare b on b.town = a.town and b.gram = a.gram and a.id < b.id
            )
            select one, other, array_agg(reason order by reason) as reasons, max(likeness) as likeness
            from (
                select a.id as one, b.id as other, 'SAME_KVK' as reason, similarity(a.name, b.name) as likeness
                from companies a join companies b on b.kvk = a.kvk and a.id < b.id
                where (a.vestigingsnummer = b.vestigingsnummer
                   or (a.vestigingsnummer is null or b.vestigingsnummer is null) and""" + SAME_ADDRESS + """
                )
                  and a.left_on is null and b.left_on is null
                union all
                select a.id, b.id, 'SAME_ADDRESS', similarity(a.name, b.name)
                from companies a join companies b on a.id < b.id and""" + SAME_ADDRESS + """
                where similarity(a.name, b.name) >= 0.3 and a.left_on is null and b.left_on is null
                union all
                select a.id, b.id, 'SAME_TOWN', similarity(a.name, b.name)
                from near join companies a on a.id = near.one join companies b on b.id = near.other
                where similarity(a.name, b.name) >= 0.85 or similarity(a.name, b.name) >= 0.6 and (a.kvk = b.kvk or""" + SAME_ADDRESS + """
                )
            ) found
            where not exists (select from companies_apart d where d.one_id = one and d.other_id = other)
              and not exists (select from companies a join companies b on b.kvk = a.kvk and b.vestigingsnummer <> a.vestigingsnummer
                              where a.id = one and b.id = other)
              and (cast(:company as uuid) is null or :company in (one, other))
            group by one, other
            order by count(*) desc, max(likeness) desc, one, other limit\s""" + MOST;

    private static final String CANDIDATES = """
            select c.id, c.version, c.name, c.leerbedrijf_id, c.kvk, c.vestigingsnummer, concat(c.street, ' ', c.house_number, ', ', c.postcode, ' ', c.town) as address,
                   (select count(*) from places p where p.company_id = c.id) as places,
                   (select count(*) from trainers t where t.company_id = c.id and t.left_on is null) as trainers,
                   (select count(*) from company_contacts k where k.company_id = c.id)
                       + (select count(*) from company_notes n where n.company_id = c.id)
                       + (select count(*) from company_talks g where g.company_id = c.id) as kept
            from companies c where c.id in (:ids)""";

    private final JdbcClient jdbc;

    Duplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Pair(UUID one, UUID other, List<String> reasons, double likeness) {}

    /** @param company only those with this one; absent for all */
    List<Duplicate> likely(@Nullable UUID company) {
        List<Pair> pairs = jdbc.sql(PAIRS)
                .param("company", company)
                .query((row, index) -> pair(row))
                .list();
        Map<UUID, Candidate> byId = candidates(pairs);
        return pairs.stream()
                .map(pair -> new Duplicate(
                        Objects.requireNonNull(byId.get(pair.one())),
                        Objects.requireNonNull(byId.get(pair.other())),
                        pair.reasons(),
                        pair.likeness()))
                .toList();
    }

    private Map<UUID, Candidate> candidates(List<Pair> pairs) {
        List<UUID> ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : jdbc.sql(CANDIDATES).param("ids", ids).query(Candidate.class).stream()
                        .collect(Collectors.toMap(Candidate::id, Function.identity()));
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                row.getObject("one", UUID.class),
                row.getObject("other", UUID.class),
                Arrays.asList((String[]) row.getArray("reasons").getArray()),
                row.getDouble("likeness"));
    }
}
