package org.waymark.benchmark.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How many firms, and how many of them somebody knows: a hub the scores of those that let it in,
 * whoever sent in several from one address perhaps all of these.
 *
 * @param knownBy a firm that several know counts for each
 */
public record Headcount(int firms, Map<UUID, Integer> knownBy) {

  /** Nobody. */
  static final Headcount NONE = new Headcount(0, Map.of());

  public Headcount {
    knownBy = Map.copyOf(knownBy);
  }

  /**
   * Firms that are all known to the same.
   *
   * @param known hubs and senders, each once
   */
  public static Headcount of(int firms, List<UUID> known) {
    return new Headcount(firms, known.stream().collect(Collectors.toMap(one -> one, _ -> firms)));
  }

  /**
   * Those that would be left if whoever knows most of them took these away: that can be done, with
   * the scores they know, from anything that is published.
   */
  public int net() {
    return firms - (knownBy.isEmpty() ? 0 : Collections.max(knownBy.values()));
  }
}
