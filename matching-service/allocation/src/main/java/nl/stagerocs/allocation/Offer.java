package nl.stagerocs.allocation;

/** A place that takes part: how many students it still takes, at which company. */
public record Offer(String key, String company, int room) {}
