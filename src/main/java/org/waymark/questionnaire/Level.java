package org.waymark.questionnaire;

import java.math.BigDecimal;

/**
 * A band of the score.
 *
 * @param number 1 for the lowest, without gaps
 * @param from lowest score of the band, 0 to 1, inclusive; the next level's {@code from} ends it
 */
public record Level(int number, BigDecimal from, LocalisedText name, LocalisedText description) {}
