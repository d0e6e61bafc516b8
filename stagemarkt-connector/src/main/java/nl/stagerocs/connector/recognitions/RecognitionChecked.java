package nl.stagerocs.connector.recognitions;

import java.time.Instant;
import nl.stagerocs.connector.stagemarkt.Recognition.Outcome;

/** SBB has answered a question. */
public record RecognitionChecked(Question question, Outcome outcome, Instant at) {}
