package org.waymark.adviser.validation.finding;

import org.waymark.questionnaire.answer.Answer;

/** What an adviser says of one answer. An answer that has none has not been looked at. */
public sealed interface Verdict {

  /** Characters of a reason: enough to say what was seen, too few for a report. */
  int LONGEST_REASON = 1000;

  /** It holds: the adviser has seen what it rests on. */
  record Accepted() implements Verdict {}

  /** Another answer to the same question holds instead. */
  record Changed(Answer to, String reason) implements Verdict {}

  /** It does not hold, and nothing is known that does. */
  record Rejected(String reason) implements Verdict {}
}
