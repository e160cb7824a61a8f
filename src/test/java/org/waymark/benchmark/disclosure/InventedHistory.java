package org.waymark.benchmark.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.ladder.CellKey;

/**
 * A few hundred invented firms that come, hand in again, are gone through by advisers and leave,
 * over several rounds. After each, whatever the rules let through is published for good.
 */
final class InventedHistory {

  private static final List<String> REGIONS = List.of("TLC", "TLD", "TLE", "TLL", "TLM");
  private static final List<String> SIZES = List.of("micro", "small", "medium");
  private static final List<String> SECTORS = List.of("construction", "retail", "arts");
  private static final int HUBS = 4;

  private final Random random;
  private final DisclosureControl control;
  private final List<Contribution> contributions = new ArrayList<>();
  private final Set<Figure> published = new HashSet<>();

  /** What one firm contributes until it hands in anew or leaves. */
  static final class Contribution {
    final CellKey finest;
    final long entered;
    final @Nullable UUID hub;
    @Nullable Long left;
    @Nullable Long validatedFrom;

    Contribution(CellKey finest, long entered, @Nullable UUID hub) {
      this.finest = finest;
      this.entered = entered;
      this.hub = hub;
    }

    Strand alone() {
      var hubs = hub == null ? Map.<UUID, Integer>of() : Map.of(hub, 1);
      return new Strand(finest, entered, left, validatedFrom, new Headcount(1, hubs));
    }
  }

  InventedHistory(long seed, DisclosureControl control) {
    this.random = new Random(seed);
    this.control = control;
  }

  /** Lets the years go by. */
  InventedHistory over(int rounds) {
    for (var round = 1; round <= rounds; round++) {
      change(round);
      publish(round);
    }
    return this;
  }

  private void change(long round) {
    var restless = random.nextDouble() * 0.3;
    for (var one : List.copyOf(contributions)) {
      if (one.left == null && random.nextDouble() < restless) {
        one.left = round;
        if (random.nextDouble() < 0.8) {
          contributions.add(new Contribution(one.finest, round, one.hub));
        }
      }
    }
    var newcomers = round == 1 ? 80 + random.nextInt(500) : random.nextInt(150);
    for (var i = 0; i < newcomers; i++) {
      contributions.add(new Contribution(place(), round, hub()));
    }
    for (var one : contributions) {
      if (one.left == null && one.validatedFrom == null && random.nextDouble() < 0.15) {
        one.validatedFrom = round;
      }
    }
  }

  /** Some places and trades are far more common than others: that is where cells get small. */
  private CellKey place() {
    return CellKey.finest(skewed(REGIONS), skewed(SIZES), skewed(SECTORS));
  }

  private String skewed(List<String> some) {
    return some.get((int) (some.size() * Math.pow(random.nextDouble(), 2)));
  }

  private @Nullable UUID hub() {
    return random.nextDouble() < 0.4 ? new UUID(0, random.nextInt(HUBS)) : null;
  }

  private void publish(long round) {
    published.addAll(control.decide(strands(), published, round).published());
  }

  private List<Strand> strands() {
    record Alike(CellKey finest, long entered, @Nullable Long left, @Nullable Long validated) {}
    var counts = new HashMap<Alike, Headcount>();
    for (var one : contributions) {
      counts.merge(
          new Alike(one.finest, one.entered, one.left, one.validatedFrom),
          one.alone().count(),
          Headcount::plus);
    }
    return counts.entrySet().stream()
        .map(
            entry ->
                new Strand(
                    entry.getKey().finest(),
                    entry.getKey().entered(),
                    entry.getKey().left(),
                    entry.getKey().validated(),
                    entry.getValue()))
        .toList();
  }

  Set<Figure> published() {
    return Set.copyOf(published);
  }

  List<Contribution> contributions() {
    return List.copyOf(contributions);
  }
}
