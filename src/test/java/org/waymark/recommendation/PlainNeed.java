package org.waymark.recommendation;

import static org.waymark.recommendation.WrittenCatalogue.texts;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** How much of what a firm lacks an entry helps with, worked out in plain code. */
final class PlainNeed {

  private PlainNeed() {}

  /**
   * A practice that is missing, wholly or in part.
   *
   * @param question id of it
   * @param lost what it costs the score, as a share of the whole, 0 to 1
   * @param topics what helps with it; none where its author names no action
   */
  record Lack(String question, BigFraction lost, List<String> topics) {

    /** The share of its topics that the entry has, 0 to 1. */
    BigFraction shareOf(Map<?, ?> entry) {
      var there = texts(entry.get("topics"));
      var named = 0;
      for (var topic : topics) {
        named += there.contains(topic) ? 1 : 0;
      }
      return named == 0 ? BigFraction.ZERO : BigFraction.of(named, topics.size());
    }
  }

  /** Points lost times the share of the topics, of everything that is missing, 0 to 1. */
  static BigFraction of(Map<?, ?> entry, List<Lack> lacks) {
    var need = BigFraction.ZERO;
    for (var lack : lacks) {
      need = need.add(lack.lost.multiply(lack.shareOf(entry)));
    }
    return need;
  }
}
