package org.waymark.assessment;

import java.util.Map;
import java.util.Set;
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

  /**
   * The edition has no such question, or does not ask it of this firm; nothing changed.
   *
   * @param questions their ids; none where no question was named at all
   */
  record NotAsked(Set<String> questions) implements Answering {
    public NotAsked {
      questions = Set.copyOf(questions);
    }
  }

  /** The assessment was handed in and cannot change. */
  record AlreadySubmitted() implements Answering {}

  /** There is no such assessment for this actor. */
  record NotFound() implements Answering {}
}
