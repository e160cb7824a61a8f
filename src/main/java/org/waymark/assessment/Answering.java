package org.waymark.assessment;

import java.util.Map;
import org.waymark.questionnaire.answer.Reply;

/** What came of an answer, or of all answers of one table. */
public sealed interface Answering {

  /** They are on disk. */
  record Saved() implements Answering {}

  /**
   * At least one does not fit its question; the answers there were stay.
   *
   * @param replies what is wrong, by question id
   */
  record Refused(Map<String, Reply.Refused> replies) implements Answering {
    public Refused {
      replies = Map.copyOf(replies);
    }
  }

  /** The edition has no such question, or does not ask it of this firm. */
  record NotAsked() implements Answering {}

  /** The assessment was handed in and cannot change. */
  record AlreadySubmitted() implements Answering {}

  /** There is no such assessment for this actor. */
  record NotFound() implements Answering {}
}
