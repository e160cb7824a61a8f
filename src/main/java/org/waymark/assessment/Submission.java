package org.waymark.assessment;

import java.util.List;
import org.waymark.questionnaire.Question;

/** What came of handing in. */
public sealed interface Submission {

  /** Scored and kept. */
  record Submitted() implements Submission {}

  /** Questions are still open; nothing changed. */
  record Incomplete(List<Question> unanswered) implements Submission {}

  /** The edition has no such stage; nothing changed. */
  record UnknownStage() implements Submission {}

  /** It had been handed in before: a second click changes nothing. */
  record AlreadySubmitted() implements Submission {}

  /** There is no such assessment for this actor. */
  record NotFound() implements Submission {}
}
