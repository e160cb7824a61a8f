package org.waymark.benchmark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything published over several rounds, attacked as by somebody who has kept it all and sees it
 * unrounded. Whether firms that hand in anew score what they did before or not: neither way may
 * tell about few.
 */
class AttackTest {

  private static final int ROUNDS = 4;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsNothingAboutFewFirms(long seed) {
    var history = new InventedHistory(seed, new DisclosureControl(10)).over(ROUNDS);

    assertThat(history.published()).as("something is published").hasSizeGreaterThan(5);
    for (var attacker : attackers(history)) {
      assertThat(attacker.sumsAndDifferences()).isEmpty();
      assertThat(attacker.leastByLinearAlgebra(seed)).isGreaterThanOrEqualTo(Attacker.FEW);
    }
  }

  @Test
  void succeedsWhereASecondCellIsNotHiddenToo() {
    var careless = DisclosureControl.withoutSecondary(10);
    var taken =
        seeds()
            .filter(seed -> falls(new InventedHistory(seed, careless).over(ROUNDS), seed))
            .count();

    assertThat(taken).as("of 40 populations").isGreaterThan(35);
  }

  private static boolean falls(InventedHistory history, long seed) {
    return attackers(history).stream()
        .allMatch(
            attacker ->
                !attacker.sumsAndDifferences().isEmpty()
                    && attacker.leastByLinearAlgebra(seed) < Attacker.FEW);
  }

  private static List<Attacker> attackers(InventedHistory history) {
    return List.of(
        new Attacker(history.published(), Unknown.ofFirms(history.firms())),
        new Attacker(history.published(), Unknown.ofScores(history.firms())));
  }
}
