package org.waymark.benchmark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything published over several rounds, attacked as by somebody who has kept it all and sees it
 * unrounded.
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
    var attacker = new Attacker(history);

    assertThat(history.published()).as("something is published").hasSizeGreaterThan(5);
    assertThat(attacker.sumsAndDifferences()).isEmpty();
    assertThat(attacker.someSumIsAboutSmallBlocksAlone()).as("by linear algebra").isFalse();
  }

  @Test
  void succeedsWhereASecondCellIsNotHiddenToo() {
    var taken =
        seeds()
            .filter(
                seed -> {
                  var careless = DisclosureControl.withoutSecondary(10);
                  var attacker = new Attacker(new InventedHistory(seed, careless).over(ROUNDS));
                  return !attacker.sumsAndDifferences().isEmpty()
                      && attacker.someSumIsAboutSmallBlocksAlone();
                })
            .count();

    assertThat(taken).as("of 40 populations").isGreaterThan(35);
  }
}
