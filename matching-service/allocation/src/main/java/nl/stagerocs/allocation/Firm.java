package nl.stagerocs.allocation;

/** A company that takes part: how many it takes over all its places, and how many it should get before another gets more than its own such number. */
public record Firm(String key, int room, int quota) {}
