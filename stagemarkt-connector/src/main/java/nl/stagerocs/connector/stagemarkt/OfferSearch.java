package nl.stagerocs.connector.stagemarkt;

import org.jspecify.annotations.Nullable;

/**
 * What Stagemarkt is asked for.
 *
 * @param crebo code of the qualification, or any
 * @param around a town or postcode, or anywhere
 * @param km how far from there
 * @param leerweg BOL or BBL, or any
 * @param level 1 to 4, or any
 * @param page from 1
 */
public record OfferSearch(
        @Nullable String crebo,
        @Nullable String around,
        int km,
        @Nullable String leerweg,
        @Nullable Integer level,
        int page) {}
