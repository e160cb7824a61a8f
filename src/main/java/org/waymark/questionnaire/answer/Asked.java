package org.waymark.questionnaire.answer;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How certain it is that each question is asked, up to some place in the order of asking. Shares
 * the order, and what is known of earlier questions, with others of its kind: a situation is made
 * for every condition.
 */
public final class Asked extends AbstractMap<String, Truth> {

  private final Map<String, Integer> places;
  private final Truth[] truths;
  private final int known;

  /**
   * @param places from 0, by question id
   * @param truths by place; those before {@code known} must not change any more
   */
  public Asked(Map<String, Integer> places, Truth[] truths, int known) {
    this.places = places;
    this.truths = truths;
    this.known = known;
  }

  /** Of the question at a place in the order of asking. */
  public Truth at(int place) {
    return truths[place];
  }

  @Override
  public @Nullable Truth get(@Nullable Object questionId) {
    var place = places.get(questionId);
    return place == null || place >= known ? null : truths[place];
  }

  @Override
  public boolean containsKey(@Nullable Object questionId) {
    return get(questionId) != null;
  }

  @Override
  public Set<Entry<String, Truth>> entrySet() {
    Map<String, Truth> entries = new LinkedHashMap<>();
    places.forEach(
        (id, place) -> {
          if (place < known) {
            entries.put(id, truths[place]);
          }
        });
    return Map.copyOf(entries).entrySet();
  }
}
