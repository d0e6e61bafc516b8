package nl.stagerocs.connector.stagemarkt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A place as Stagemarkt shows it; only what the company told SBB is there. */
public record Offer(
        String id,
        String title,
        String companyName,
        @Nullable String leerbedrijfId,
        @Nullable String street,
        @Nullable String houseNumber,
        @Nullable String postcode,
        @Nullable String town,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Double distanceKm,
        @Nullable String leerweg,
        @Nullable LocalDate startsOn,
        @Nullable Integer daysPerWeek) {}
