package org.waymark.questionnaire;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Nation;
import org.waymark.questionnaire.text.LocalisedText;

/**
 * What a firm can do to improve one answer.
 *
 * @param how the first concrete steps
 * @param guide free official guidance
 * @param priority 1 for a legal duty or what keeps the firm safe or eligible, 2 for what other
 *     things build on, 3 for what makes it better
 * @param after ids of earlier questions: what they advise is done first, as this builds on it
 * @param topics words of the programme catalogue, for finding help with it
 * @param inNation what is otherwise in one nation, because other law or other help applies there
 */
public record Action(
    LocalisedText title,
    LocalisedText how,
    Guide guide,
    Effort effort,
    Cost cost,
    int priority,
    List<String> after,
    List<String> topics,
    Map<Nation, Local> inNation) {

  public Action {
    after = List.copyOf(after);
    topics = List.copyOf(topics);
    var nations = new EnumMap<Nation, Local>(Nation.class);
    nations.putAll(inNation);
    inNation = Collections.unmodifiableMap(nations);
  }

  /** As a firm of that nation is told it. */
  public Action in(Nation nation) {
    var local = inNation.get(nation);
    return local == null
        ? this
        : new Action(
            title,
            local.how() == null ? how : local.how(),
            local.guide() == null ? guide : local.guide(),
            effort,
            cost,
            priority,
            after,
            topics,
            Map.of());
  }

  /** What one nation has of its own; what is left out is as everywhere. */
  public record Local(@Nullable LocalisedText how, @Nullable Guide guide) {}

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
