package org.waymark.questionnaire;

import java.util.List;
import org.waymark.questionnaire.text.LocalisedText;

/**
 * What a firm can do to improve one answer.
 *
 * @param how the first concrete steps
 * @param guide free official guidance
 * @param priority 1 for a legal duty or what keeps the firm safe or eligible, 2 for what other
 *     things build on, 3 for what makes it better
 * @param topics words of the programme catalogue, for finding help with it
 */
public record Action(
    LocalisedText title,
    LocalisedText how,
    Guide guide,
    Effort effort,
    Cost cost,
    int priority,
    List<String> topics) {

  public Action {
    topics = List.copyOf(topics);
  }

  /** A link to free guidance by an official body. */
  public record Guide(LocalisedText label, String url) {}

  /** Order of magnitude of the work. */
  public enum Effort {
    MINUTES,
    HOURS,
    DAYS,
    WEEKS
  }

  /** Order of magnitude of the money. */
  public enum Cost {
    FREE,
    LOW,
    MEDIUM
  }
}
