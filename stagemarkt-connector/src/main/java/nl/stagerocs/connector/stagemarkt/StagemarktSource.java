package nl.stagerocs.connector.stagemarkt;

/** An adapter that asks SBB, without any guard: the JSON query service, or SBB's own web service. */
public interface StagemarktSource extends Stagemarkt {}
