package nl.stagerocs.connector.recognitions;

import java.time.Instant;
import nl.stagerocs.connector.stagemarkt.Recognition.Outcome;

/** SBB has said whether the company of a place is recognised. */
public record RecognitionChecked(String school, PlaceOnOffer place, Outcome outcome, Instant at) {}
