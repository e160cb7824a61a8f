package org.waymark.questionnaire;

import java.util.List;

/**
 * What a firm can do to improve one answer.
 *
 * @param how the first concrete steps
 * @param guide free official guidance
 * @param topics words of the programme catalogue, for finding help with it
 */
public record Action(
    LocalisedText title,
    LocalisedText how,
    Guide guide,
    Effort effort,
    Cost cost,
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
