package org.waymark.benchmark.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.waymark.benchmark.ladder.CellKey;

/**
 * A few hundred invented firms that come, hand in again, move, are gone through by advisers, take
 * their consent back for a while and leave, over several rounds. After each, whatever the rules let
 * through is published for good.
 */
final class InventedHistory {

  private static final List<String> REGIONS = List.of("TLC", "TLD", "TLE", "TLL", "TLM");
  private static final List<String> SIZES = List.of("micro", "small", "medium");
  private static final List<String> SECTORS = List.of("construction", "retail", "arts");
  private static final int HUBS = 4;
  private static final int SENDERS = 6;

  private final Random random;
  private final Publisher publisher;
  private final List<InventedFirm> firms = new ArrayList<>();
  private final Set<Figure> published = new HashSet<>();

  /** Publishes what the rules let through. */
  @FunctionalInterface
  interface Publisher {
    Set<Figure> publish(List<InventedFirm> firms, Set<Figure> earlier, long round);
  }

  InventedHistory(long seed, DisclosureControl control) {
    this(
        seed,
        (firms, earlier, round) ->
            control.decide(Strands.of(strands(firms)), earlier, round).published());
  }

  InventedHistory(long seed, Publisher publisher) {
    this.random = new Random(seed);
    this.publisher = publisher;
  }

  /** Lets the years go by. */
  InventedHistory over(int rounds) {
    for (var round = 1; round <= rounds; round++) {
      change(round);
      published.addAll(publisher.publish(firms, published, round));
    }
    return this;
  }

  private void change(long round) {
    var restless = random.nextDouble() * 0.3;
    for (var firm : firms) {
      if (firm.counts()) {
        goOn(firm, restless, round);
      } else if (!firm.isGone() && random.nextDouble() < 0.5) {
        firm.agreesAgain(round);
      }
    }
    var newcomers = round == 1 ? 80 + random.nextInt(500) : random.nextInt(150);
    for (var i = 0; i < newcomers; i++) {
      firms.add(new InventedFirm(place(), round, knownBy()));
    }
    for (var firm : firms) {
      if (firm.counts() && random.nextDouble() < 0.15) {
        firm.isValidated(round);
      }
    }
  }

  private void goOn(InventedFirm firm, double restless, long round) {
    if (random.nextDouble() < restless) {
      switch (random.nextInt(10)) {
        case 0, 1 -> firm.leaves(round);
        case 2 -> firm.takesConsentBack(round);
        case 3, 4 -> firm.handsIn(place(), round);
        default -> firm.handsIn(firm.place(), round);
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

  private List<UUID> knownBy() {
    var known = new ArrayList<UUID>();
    if (random.nextDouble() < 0.4) {
      known.add(new UUID(0, random.nextInt(HUBS)));
    }
    if (random.nextDouble() < 0.1) {
      known.add(new UUID(1, random.nextInt(SENDERS)));
    }
    return known;
  }

  private static List<Strand> strands(List<InventedFirm> firms) {
    Map<List<Stay>, RunningHeadcount> alike = new HashMap<>();
    for (var firm : firms) {
      alike
          .computeIfAbsent(firm.stays(), _ -> new RunningHeadcount())
          .add(Headcount.of(1, firm.knownBy()));
    }
    var strands = new ArrayList<Strand>();
    alike.forEach((stays, count) -> strands.add(new Strand(stays, count.soFar())));
    return strands;
  }

  Set<Figure> published() {
    return Set.copyOf(published);
  }

  List<InventedFirm> firms() {
    return List.copyOf(firms);
  }
}
