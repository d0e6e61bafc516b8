package nl.stagerocs.matching.companies;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stagerocs.matching.messaging.PlaceAnnouncements;
import nl.stagerocs.matching.messaging.RecognitionAnnouncements;
import nl.stagerocs.matching.messaging.RosterAnnouncements;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one company of two: everything of the one that goes moves to the one that stays. */
@Service
@Transactional
class MergeCompanies {

    /** What simply moves; places, trainers and recognitions have their own steps. */
    static final List<String> MOVED =
            List.of("company_contacts", "company_notes", "company_talks", "company_merges", "ratings");

    private final JdbcClient jdbc;
    private final PlaceAnnouncements places;
    private final RosterAnnouncements roster;
    private final RecognitionAnnouncements recognitions;
    private final Clock clock;

    MergeCompanies(
            JdbcClient jdbc,
            PlaceAnnouncements places,
            RosterAnnouncements roster,
            RecognitionAnnouncements recognitions,
            Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.roster = roster;
        this.recognitions = recognitions;
        this.clock = clock;
    }

    private record Held(UUID id, long version) {}

    void merge(UUID stays, @Nullable String ifMatch, UUID goes, Caller caller) {
        if (stays.equals(goes)) {
            throw Refusal.field("otherId", "merge-with-itself");
        }
        Versions.require(ifMatch, held(stays, goes));
        boolean lost = recognitions.isLost(stays, goes);
        remember(stays, goes, caller);
        keepGeneralContact(stays, goes);
        fillGaps(stays, goes);
        MOVED.forEach(table -> move(table, stays, goes));
        moveRecognitions(stays, goes);
        List<UUID> trainers = movedTrainers(stays, goes);
        List<String> codes = movedPlaces(stays, goes);
        run("delete from companies where id = :goes and id <> :stays", stays, goes);
        roster.trainersRegistered(caller.school(), trainers);
        places.moved(caller.school(), codes);
        if (lost) {
            recognitions.reassigned(caller.school(), stays);
        }
    }

    /** Holds both, always in the same order, with what moves, and returns the version of the one that stays. */
    private long held(UUID stays, UUID goes) {
        Map<UUID, Held> held = jdbc
                .sql("select id, version from companies where id in (:ids) and left_on is null order by id for update")
                .param("ids", List.of(stays, goes))
                .query(Held.class)
                .stream()
                .collect(Collectors.toMap(Held::id, Function.identity()));
        Held staying = held.get(stays);
        if (staying == null || !held.containsKey(goes)) {
            throw Refusal.notFound();
        }
        for (String table : List.of("places", "trainers")) {
            jdbc.sql("select id from " + table + " where company_id = ? order by id for no key update")
                    .param(goes)
                    .query(UUID.class)
                    .list();
        }
        return staying.version();
    }

    private void remember(UUID stays, UUID goes, Caller caller) {
        jdbc.sql("""
                        insert into company_merges (merged_id, school_id, company_id, name, leerbedrijf_id, company, recognitions,
                                                    merged_by, merged_by_name, merged_at)
                        select c.id, c.school_id, :stays, c.name, c.leerbedrijf_id, to_jsonb(c),
                               coalesce((select jsonb_agg(n) from recognitions n where n.company_id = c.id), '[]'),
                               :by, :byName, :at
                        from companies c where c.id = :goes""")
                .param("stays", stays)
                .param("goes", goes)
                .param("by", caller.personId())
                .param("byName", caller.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private void keepGeneralContact(UUID stays, UUID goes) {
        run("""
                insert into company_contacts (id, school_id, company_id, name, email, phone)
                select uuidv7(), school_id, :stays, coalesce(contact_name, name), contact_email, phone from companies
                where id = :goes and coalesce(contact_name, contact_email, phone) is not null""", stays, goes);
    }

    private void fillGaps(UUID stays, UUID goes) {
        run("""
                update companies s set version = s.version + 1, owner_id = coalesce(s.owner_id, g.owner_id),
                       kvk = coalesce(s.kvk, g.kvk),
                       vestigingsnummer = case when s.kvk <> g.kvk then s.vestigingsnummer else coalesce(s.vestigingsnummer, g.vestigingsnummer) end,
                       phone = coalesce(s.phone, g.phone), website = coalesce(s.website, g.website),
                       contact_name = coalesce(s.contact_name, g.contact_name),
                       contact_email = coalesce(s.contact_email, g.contact_email),
                       at_least = case when s.at_least is null and s.at_most is null then g.at_least else s.at_least end,
                       at_most = case when s.at_least is null and s.at_most is null then g.at_most else s.at_most end
                from companies g where s.id = :stays and g.id = :goes""", stays, goes);
    }

    private void move(String table, UUID stays, UUID goes) {
        run("update " + table + " set company_id = :stays where company_id = :goes", stays, goes);
    }

    /** SBB's answer about the leerbedrijf-ID that stays is the one that counts; the other answers are remembered with the merge. */
    private void moveRecognitions(UUID stays, UUID goes) {
        run("""
                update recognitions n set company_id = :stays where company_id = :goes and not exists (
                    select from recognitions k where k.company_id = :stays and k.crebo = n.crebo)""", stays, goes);
        run("delete from recognitions where company_id = :goes and company_id <> :stays", stays, goes);
    }

    /** Who has left moves along, but is not told of. */
    private List<UUID> movedTrainers(UUID stays, UUID goes) {
        return jdbc.sql("""
                        with moved as (update trainers set company_id = :stays where company_id = :goes returning id, left_on)
                        select id from moved where left_on is null""")
                .param("stays", stays)
                .param("goes", goes)
                .query(UUID.class)
                .list();
    }

    private List<String> movedPlaces(UUID stays, UUID goes) {
        return jdbc.sql("""
                        update places p set company_id = c.id, lat = c.lat, lon = c.lon, company_name = c.name, company_size = c.size, version = p.version + 1
                        from companies c where c.id = :stays and p.company_id = :goes returning p.code""")
                .param("stays", stays)
                .param("goes", goes)
                .query(String.class)
                .list();
    }

    private void run(String sql, UUID stays, UUID goes) {
        jdbc.sql(sql).param("stays", stays).param("goes", goes).update();
    }
}
