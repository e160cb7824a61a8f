package org.waymark.adviser.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a hub shows of its groups points at no few firms, whatever is subtracted from what. */
class DisclosureTest {

  private static final int THRESHOLD = 3;

  private final Disclosure disclosure = new Disclosure(THRESHOLD);

  @Example
  void showsGroupsOfEnoughFirms() {
    assertThat(disclosure.shown(List.of(firms(0, 12), firms(0, 3), firms(3, 9))))
        .containsExactly(true, true, true);
  }

  @Example
  void withholdsAGroupOfTooFew() {
    assertThat(disclosure.shown(List.of(firms(0, 12), firms(0, 2), firms(0, 0))))
        .containsExactly(true, false, false);
  }

  @Example
  void withholdsAGroupThatTheHubWithoutItGivesAway() {
    assertThat(disclosure.shown(List.of(firms(0, 12), firms(0, 10))))
        .as("two firms are left")
        .containsExactly(true, false);
    assertThat(disclosure.shown(List.of(firms(0, 12), firms(0, 12))))
        .as("nobody is left")
        .containsExactly(true, true);
  }

  @Example
  void withholdsTheLaterOfTwoGroupsThatDifferInFewFirms() {
    assertThat(disclosure.shown(List.of(firms(0, 20), firms(0, 8), firms(1, 9))))
        .containsExactly(true, true, false);
  }

  @Example
  void withholdsTheLastOfGroupsThatTogetherLeaveFew() {
    assertThat(disclosure.shown(List.of(firms(0, 12), firms(0, 5), firms(5, 11))))
        .as("one firm is in neither")
        .containsExactly(true, true, false);
    assertThat(disclosure.shown(List.of(firms(0, 30), firms(0, 5), firms(5, 10), firms(0, 11))))
        .as("one firm of the last is in none of the others")
        .containsExactly(true, true, true, false);
  }

  @Example
  void showsGroupsThatOverlapInFewFirmsOfWhichNothingCanBeSubtracted() {
    assertThat(disclosure.shown(List.of(firms(0, 30), firms(0, 10), firms(9, 19))))
        .containsExactly(true, true, true);
  }

  @Property(tries = 500)
  void neverShowsWhatASubtractionTurnsIntoFewFirms(@ForAll("families") List<Set<Integer>> groups) {
    var answers = disclosure.shown(groups);
    var shown = new ArrayList<Set<Integer>>();
    for (var i = 0; i < groups.size(); i++) {
      if (answers.get(i)) {
        shown.add(groups.get(i));
      }
    }

    assertThat(shown).allSatisfy(group -> assertThat(group).hasSizeGreaterThanOrEqualTo(THRESHOLD));
    for (var whole : shown) {
      for (var chosen = 1; chosen < 1 << shown.size(); chosen++) {
        assertThat(left(whole, chosen, shown)).isNotEqualTo(FEW);
      }
    }
  }

  private static final String FEW = "few";

  /** What groups that do not overlap leave of one that holds them. */
  private static String left(Set<Integer> whole, int chosen, List<Set<Integer>> shown) {
    var left = new HashSet<>(whole);
    for (var i = 0; i < shown.size(); i++) {
      if ((chosen >> i & 1) == 1 && !left.containsAll(shown.get(i))) {
        return "not a part";
      }
      if ((chosen >> i & 1) == 1) {
        left.removeAll(shown.get(i));
      }
    }
    return !left.isEmpty() && left.size() < THRESHOLD ? FEW : "enough";
  }

  @Property(tries = 300)
  void neverTakesAwayWhatWasShownBeforeAnotherGroupWasMade(
      @ForAll("families") List<Set<Integer>> groups) {
    var all = disclosure.shown(groups);

    assertThat(disclosure.shown(groups.subList(0, groups.size() - 1)))
        .isEqualTo(all.subList(0, all.size() - 1));
  }

  @Provide
  Arbitrary<List<Set<Integer>>> families() {
    var group = Arbitraries.integers().between(0, 11).set().ofMinSize(0).ofMaxSize(12);
    return group
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(
            others -> {
              var all = new ArrayList<Set<Integer>>();
              all.add(firms(0, 12));
              all.addAll(others);
              return all;
            });
  }

  private static Set<Integer> firms(int from, int to) {
    return IntStream.range(from, to).boxed().collect(Collectors.toUnmodifiableSet());
  }
}
