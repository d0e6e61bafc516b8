package nl.stagerocs.connector.recognitions;

import java.time.Instant;

/** SBB has answered a question about a place. */
public record RecognitionChecked(String school, Question question, boolean recognised, Instant at) {}
