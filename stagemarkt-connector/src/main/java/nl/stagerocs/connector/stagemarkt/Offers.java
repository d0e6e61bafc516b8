package nl.stagerocs.connector.stagemarkt;

import java.util.List;

/** One page of places. */
public record Offers(List<Offer> items, int total) {}
