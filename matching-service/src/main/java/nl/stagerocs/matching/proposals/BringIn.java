package nl.stagerocs.matching.proposals;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.matching.messaging.PlaceAnnouncements;
import nl.stagerocs.matching.messaging.RosterAnnouncements;
import nl.stagerocs.matching.people.Addresses;
import nl.stagerocs.matching.towns.Town;
import nl.stagerocs.matching.towns.Towns;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a company, a trainer and a place of what a student proposed; what the school has already stays as it is, and what had left is here again. */
@Component
class BringIn {

    private final JdbcClient jdbc;
    private final Towns towns;
    private final Addresses addresses;
    private final RosterAnnouncements roster;
    private final PlaceAnnouncements places;

    BringIn(JdbcClient jdbc, Towns towns, Addresses addresses, RosterAnnouncements roster, PlaceAnnouncements places) {
        this.jdbc = jdbc;
        this.towns = towns;
        this.addresses = addresses;
        this.roster = roster;
        this.places = places;
    }

    /**
     * What the supervisor adds.
     *
     * @param companyId the company of the school that it is
     * @param leerbedrijfId the number of SBB, where the student did not know it
     */
    record Approval(
            @Nullable UUID companyId,

            @Pattern(regexp = "[0-9]{9}", message = "cell-leerbedrijf-id") @Nullable
            String leerbedrijfId) {}

    /** A place with room for this student only, which is taken. */
    UUID place(Proposal proposal, Approval approval) {
        UUID company = company(proposal, approval);
        UUID trainer = trainer(proposal, company);
        String code = "EP-" + proposal.id();
        OwnPlace place = proposal.place();
        UUID id = jdbc.sql("""
                        insert into places (school_id, code, company_id, trainer_id, title, description, tasks, crebo, leerweg, starts_on, ends_on,
                                            days_per_week, capacity, taken, lat, lon, company_name, company_size)
                        select :school, :code, c.id, :trainer, :title, :tasks, :tasks, o.crebo, o.leerweg, :startsOn, :endsOn, :days, 1, 1, c.lat, c.lon, c.name, c.size
                        from companies c, students s join groups g on g.id = s.group_id join programmes o on o.id = g.programme_id
                        where c.id = :company and s.id = :student returning id""")
                .param("school", proposal.schoolId())
                .param("code", code)
                .param("trainer", trainer)
                .param("title", place.title())
                .param("tasks", place.tasks())
                .param("startsOn", place.startsOn())
                .param("endsOn", place.endsOn())
                .param("days", place.daysPerWeek())
                .param("company", company)
                .param("student", proposal.studentId())
                .query(UUID.class)
                .single();
        places.published(proposal.schoolId(), List.of(code));
        return id;
    }

    private UUID company(Proposal proposal, Approval approval) {
        if (approval.companyId() != null) {
            return find(
                            "select id from companies where id = ? and left_on is null for no key update",
                            approval.companyId())
                    .orElseThrow(() -> Refusal.field("companyId", "cell-unknown-company"));
        }
        String own = proposal.place().leerbedrijfId();
        String number = own == null ? approval.leerbedrijfId() : own;
        if (number == null) {
            throw Refusal.field("leerbedrijfId", "required");
        }
        String merged = """
                update companies set left_on = null
                where id = (select company_id from company_merges where leerbedrijf_id = ?) returning id""";
        return find(merged, number).orElseGet(() -> create(proposal, number));
    }

    private UUID create(Proposal proposal, String number) {
        OwnPlace place = proposal.place();
        Town town = towns.at(place.town(), place.postcode()).orElse(Town.UNKNOWN);
        return jdbc.sql("""
                        insert into companies (school_id, leerbedrijf_id, name, street, house_number, postcode, town, contact_name,
                                               contact_email, lat, lon)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (school_id, leerbedrijf_id) do update set left_on = null returning id""")
                .params(
                        proposal.schoolId(),
                        number,
                        place.companyName(),
                        place.street(),
                        place.houseNumber(),
                        place.postcode(),
                        place.town(),
                        place.contactName(),
                        place.contactEmail(),
                        town.lat(),
                        town.lon())
                .query(UUID.class)
                .single();
    }

    private UUID trainer(Proposal proposal, UUID company) {
        OwnPlace place = proposal.place();
        addresses.studentWith(place.contactEmail()).ifPresent(number -> {
            throw Refusal.field("contactEmail", "address-of-student", number);
        });
        UUID id = Ids.ofEmail(place.contactEmail());
        Optional<Trainer> known = jdbc.sql(
                        "select company_id, left_on is null as is_here from trainers where id = ? for no key update")
                .param(id)
                .query(Trainer.class)
                .optional();
        if (known.filter(Trainer::isHere)
                .filter(each -> !each.companyId().equals(company))
                .isPresent()) {
            throw Refusal.field("contactEmail", "cell-trainer-of-another");
        }
        if (known.filter(Trainer::isHere).isEmpty()) {
            jdbc.sql("""
                            insert into trainers (id, school_id, company_id, email, first_name, infix, last_name)
                            values (:id, :school, :company, :email, :first, :infix, :last)
                            on conflict (school_id, id) do update set company_id = excluded.company_id, left_on = null""")
                    .param("id", id)
                    .param("school", proposal.schoolId())
                    .param("company", company)
                    .param("email", place.contactEmail().toLowerCase(Locale.ROOT))
                    .param("first", place.contactFirstName())
                    .param("infix", place.contactInfix())
                    .param("last", place.contactLastName())
                    .update();
            roster.trainersRegistered(proposal.schoolId(), List.of(id));
        }
        return id;
    }

    private record Trainer(UUID companyId, boolean isHere) {}

    private Optional<UUID> find(String sql, Object key) {
        return jdbc.sql(sql).param(key).query(UUID.class).optional();
    }
}
