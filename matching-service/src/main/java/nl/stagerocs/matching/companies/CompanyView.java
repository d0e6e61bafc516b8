package nl.stagerocs.matching.companies;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company with its people and places.
 *
 * @param leftOn since when the school does not work with it any more
 * @param contact for staff only, as are {@code numbers}, {@code branches}, {@code recognitions} and {@code merged}
 */
record CompanyView(
        CompanyLine company,
        long version,
        @Nullable LocalDate leftOn,
        @Nullable Contact contact,
        @Nullable Numbers numbers,
        @Nullable Branches branches,
        List<TrainerOfCompany> trainers,
        List<PlaceOfCompany> places,
        List<Recognition> recognitions,
        List<Merged> merged) {

    /** A student reads only the name; the addresses are for staff. */
    record TrainerOfCompany(
            UUID id,
            String name,
            @Nullable String email,
            @Nullable String phone) {

        TrainerOfCompany nameOnly() {
            return new TrainerOfCompany(id, name, null, null);
        }
    }

    record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String website,
            @Nullable String kvk,
            @Nullable String vestigingsnummer,
            String address) {}

    /**
     * The other companies of the school with the same KVK number.
     *
     * @param total how many there are
     * @param shown the first of them
     */
    record Branches(int total, List<Branch> shown) {}

    record Branch(
            UUID id, String name, String town, @Nullable String vestigingsnummer) {}

    /**
     * How many students are agreed upon for a distribution, over all places of the company; who is there already counts.
     *
     * @param atLeast before another company gets more than it asked; not a promise
     * @param atMost whatever room its places have
     */
    record Numbers(
            @Nullable
            @Min(value = 0, message = "company-numbers-bounds")
            @Max(value = 1000, message = "company-numbers-bounds")
            Integer atLeast,

            @Nullable
            @Min(value = 0, message = "company-numbers-bounds")
            @Max(value = 1000, message = "company-numbers-bounds")
            Integer atMost) {}

    record PlaceOfCompany(
            UUID id,
            String title,
            String crebo,
            LocalDate startsOn,
            LocalDate endsOn,
            int capacity,
            int room,
            String state) {}

    /** A company that was the same one, and who said so. */
    record Merged(String name, String leerbedrijfId, String mergedByName, Instant mergedAt) {}

    /**
     * What SBB said last about one programme, and when.
     *
     * @param leerweg of the place that SBB was asked about
     * @param validFrom the first day of the recognition, also when it has yet to begin; absent when SBB gives none
     * @param validUntil its last day, also when it is over; absent when SBB gives none
     */
    record Recognition(
            String crebo,
            @Nullable String programmeName,
            @Nullable String leerweg,
            boolean recognised,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            Instant verifiedAt) {}
}
