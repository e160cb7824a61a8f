package org.waymark.questionnaire.answer;

/** Chosen option ids, held against the question they answer. */
public sealed interface Reply {

  /** They make sense. */
  record Accepted(Answer answer) implements Reply {}

  /**
   * They do not.
   *
   * @param optionId the option at fault; empty when none is
   */
  record Refused(Fault fault, String optionId) implements Reply {}

  /** What is wrong with a reply. */
  enum Fault {
    NOTHING_CHOSEN,
    UNKNOWN_OPTION,
    MORE_THAN_ONE,
    /** An option such as "none of these" or "I don't know" together with another. */
    EXCLUSIVE_WITH_OTHERS,
    NO_NUMBER,
    /** Below the least number, above the greatest, or between two steps. */
    NUMBER_OUT_OF_RANGE,
    NO_DATE,
    DATE_OUT_OF_RANGE
  }
}
