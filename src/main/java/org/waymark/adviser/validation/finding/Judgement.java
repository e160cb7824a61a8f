package org.waymark.adviser.validation.finding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A verdict, and who gave it.
 *
 * @param document null unless it names one
 * @param version of the validation when it was given: a change names the one it was made to
 */
public record Judgement(
    Verdict verdict, @Nullable NamedDocument document, String by, Instant at, int version) {}
