package org.waymark.questionnaire;

import java.util.List;
import java.util.Map;
import org.waymark.questionnaire.answer.Condition;

/** Where the answer to a question comes from. */
public sealed interface Origin {

  /** The firm is asked, and nothing is filled in. */
  record Asked() implements Origin {}

  /**
   * The firm is asked, with what it answered elsewhere filled in.
   *
   * @param options option ids there to option ids here
   */
  record CarriedOver(String questionnaire, String question, Map<String, String> options)
      implements Origin {
    public CarriedOver {
      options = Map.copyOf(options);
    }
  }

  /** The firm is not asked: the first option whose condition holds is the answer. */
  record Derived(List<Rule> rules) implements Origin {
    public Derived {
      rules = List.copyOf(rules);
    }

    /** An option, and when it is the answer. */
    public record Rule(String option, Condition when) {}
  }
}
