package org.waymark.questionnaire.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.text.LocalisedText;

/**
 * A band of the score, with what else it needs.
 *
 * @param number 1 for the lowest, without gaps
 * @param from lowest score of the band, 0 to 1, inclusive; the next level's {@code from} ends it
 * @param requirement null where the score alone decides
 * @param fullOnly whether the core asks too little to give it to anybody
 */
public record Level(
    int number,
    BigDecimal from,
    @Nullable Requirement requirement,
    boolean fullOnly,
    LocalisedText name,
    LocalisedText description) {

  /** A level that is not reached without its requirement is a gate that holds just below it. */
  public Optional<Gate> gate() {
    return Optional.ofNullable(requirement)
        .map(
            required ->
                new Gate(
                    "level-" + number,
                    required.unmet(),
                    Gate.Cap.ofWhole(number - 1),
                    required.because(),
                    required.references()));
  }
}
