package nl.stagerocs.connector.stagemarkt;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param crebo code of the qualification, or any
 * @param around a town or postcode, or anywhere
 * @param km how far from there
 * @param page from 1
 */
public record OfferSearch(@Nullable String crebo, @Nullable String around, int km, int page) {}
