package nl.stagerocs.matching.messaging;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.events.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What matching hears from other services: recognitions and ratings of companies, and what SBB says of a proposal. */
@Configuration(proxyBeanMethods = false)
class MatchingSubscriptions {

    private final JdbcClient jdbc;
    private final RecognitionAnnouncements announcements;

    MatchingSubscriptions(JdbcClient jdbc, RecognitionAnnouncements announcements) {
        this.jdbc = jdbc;
        this.announcements = announcements;
    }

    /** What matching uses of {@code RecognitionVerified}. */
    record RecognitionVerified(
            UUID companyId,
            String crebo,
            @Nullable String leerweg,
            boolean recognised,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            Instant verifiedAt) {}

    /** What matching uses of {@code OwnPlaceVerified}. */
    record OwnPlaceVerified(UUID proposalId, String leerbedrijfId, boolean recognised, Instant verifiedAt) {}

    /** What matching uses of {@code CompanyRated}. */
    record CompanyRated(UUID ratingId, UUID companyId, int stars) {}

    @Bean
    Subscription recognitions() {
        return Subscription.to("connector.recognitions")
                .on("nl.stagerocs.connector.RecognitionVerified.v1", RecognitionVerified.class, this::recognised)
                .on("nl.stagerocs.connector.OwnPlaceVerified.v1", OwnPlaceVerified.class, this::verified);
    }

    @Bean
    Subscription ratings() {
        return Subscription.to("evaluation.ratings")
                .on("nl.stagerocs.evaluation.CompanyRated.v1", CompanyRated.class, this::rated);
    }

    /**
     * Keeps the days of the recognition; those are kept as well when the day that was asked about is not one of them. The answer about a
     * company that was merged into another is about a leerbedrijf-ID that is used no more.
     */
    private void recognised(RecognitionVerified event, EventHeader header) {
        int taken = jdbc.sql("""
                        insert into recognitions (company_id, school_id, crebo, leerweg, recognised, valid_from, valid_until, verified_at)
                        select :company, :school, :crebo, :leerweg, :recognised, cast(:from as date), cast(:until as date), :verifiedAt
                        where not exists (select from company_merges where merged_id = :company)
                        on conflict (company_id, crebo) do update
                        set leerweg = excluded.leerweg, recognised = excluded.recognised, valid_from = excluded.valid_from,
                            valid_until = excluded.valid_until, verified_at = excluded.verified_at
                        where recognitions.verified_at <= excluded.verified_at""")
                .param("company", event.companyId())
                .param("school", header.school())
                .param("crebo", event.crebo())
                .param("leerweg", event.leerweg())
                .param("recognised", event.recognised() || event.validFrom() != null || event.validUntil() != null)
                .param("from", event.validFrom())
                .param("until", event.validUntil())
                .param("verifiedAt", Timestamp.from(event.verifiedAt()))
                .update();
        if (taken > 0) {
            announcements.answered(header.school(), event.companyId(), event.crebo(), event.verifiedAt());
        }
    }

    /** The answer shows for as long as it is about the number that the student gives. */
    private void verified(OwnPlaceVerified event, EventHeader header) {
        jdbc.sql("""
                        update proposals set verified_leerbedrijf_id = :number, recognised = :recognised, verified_at = :at
                        where id = :proposal and (verified_at is null or verified_at < :at)""")
                .param("number", event.leerbedrijfId())
                .param("recognised", event.recognised())
                .param("at", Timestamp.from(event.verifiedAt()))
                .param("proposal", event.proposalId())
                .update();
    }

    private void rated(CompanyRated event, EventHeader header) {
        jdbc.sql("""
                        insert into ratings (id, school_id, company_id, stars)
                        values (:id, :school, coalesce((select company_id from company_merges where merged_id = :company), :company), :stars)
                        on conflict do nothing""")
                .param("id", event.ratingId())
                .param("school", header.school())
                .param("company", event.companyId())
                .param("stars", event.stars())
                .update();
    }
}
