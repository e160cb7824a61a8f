package org.waymark.questionnaire.format;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.text.LocalisedText;

/** One option of a question. */
public record Option(
    String id, LocalisedText label, @Nullable LocalisedText hint, Meaning meaning) {

  /** What choosing an option means. */
  public sealed interface Meaning {

    /** Worth this much of the question, 0 to 1. */
    record Value(BigDecimal value) implements Meaning {}

    /** One of several practices that each count the same. */
    record Tick() implements Meaning {}

    /** None of the practices; excludes every other option. */
    record NoneOfThese() implements Meaning {}

    /** A fact that steers later questions and is not scored. */
    record Fact() implements Meaning {}

    /** The firm does not know; excludes every other option. */
    record DontKnow() implements Meaning {}

    /** The question does not apply, for the reason the label states; excludes every other. */
    record NotApplicable() implements Meaning {}
  }

  /** Whether choosing it rules out every other option of the question. */
  public boolean exclusive() {
    return switch (meaning) {
      case Meaning.NoneOfThese _, Meaning.DontKnow _, Meaning.NotApplicable _ -> true;
      case Meaning.Value _, Meaning.Tick _, Meaning.Fact _ -> false;
    };
  }
}
