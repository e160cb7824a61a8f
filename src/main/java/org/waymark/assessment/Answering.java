package org.waymark.assessment;

import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Reply;

/** What came of an answer. */
public sealed interface Answering {

  /** It is on disk. */
  record Saved() implements Answering {}

  /** It does not fit the question; the answer there was stays. */
  record Refused(Question question, Reply.Refused reply) implements Answering {}

  /** The edition has no such question, or does not ask it of this firm. */
  record NotAsked() implements Answering {}

  /** The assessment was handed in and cannot change. */
  record AlreadySubmitted() implements Answering {}

  /** There is no such assessment for this actor. */
  record NotFound() implements Answering {}
}
