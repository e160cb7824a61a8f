package org.waymark.adviser.validation.finding;

import java.time.Instant;

/**
 * A verdict, and who gave it.
 *
 * @param version of the validation when it was given: a change names the one it was made to
 */
public record Judgement(Verdict verdict, String by, Instant at, int version) {}
