package nl.stagerocs.connector.recognitions;

import java.time.Instant;

/** SBB has said whether the company of a place is recognised. */
public record RecognitionChecked(String school, PlaceOnOffer place, boolean recognised, Instant at) {}
