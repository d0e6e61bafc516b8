package nl.stagerocs.connector.stagemarkt;

import java.util.List;

/**
 * One page of places.
 *
 * @param more whether there is another page
 */
public record Offers(List<Offer> items, int total, boolean more) {}
