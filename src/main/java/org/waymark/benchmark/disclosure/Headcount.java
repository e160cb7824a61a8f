package org.waymark.benchmark.disclosure;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How many firms, and how many of them each hub knows from its own work.
 *
 * @param byHub a firm that lets several hubs in counts for each
 */
public record Headcount(int firms, Map<UUID, Integer> byHub) {

  static final Headcount NONE = new Headcount(0, Map.of());

  public Headcount {
    byHub = Map.copyOf(byHub);
  }

  /**
   * Firms that all let the same hubs in.
   *
   * @param hubs each once
   */
  public static Headcount of(int firms, List<UUID> hubs) {
    return new Headcount(firms, hubs.stream().collect(Collectors.toMap(hub -> hub, _ -> firms)));
  }

  /** Both together, of firms that are in one of them only. */
  public Headcount plus(Headcount other) {
    var hubs = new HashMap<>(byHub);
    other.byHub.forEach((hub, known) -> hubs.merge(hub, known, Integer::sum));
    return new Headcount(firms + other.firms, hubs);
  }

  /**
   * Those that would be left if the hub that knows most of them took its own away: it can, with the
   * scores it may see, from anything that is published.
   */
  public int net() {
    return firms - (byHub.isEmpty() ? 0 : Collections.max(byHub.values()));
  }
}
