package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.referral.Stage.ADOPTED;
import static org.waymark.referral.Stage.APPLIED;
import static org.waymark.referral.Stage.CONTACTED;
import static org.waymark.referral.Stage.GIVEN_UP;
import static org.waymark.referral.Stage.GRANTED;
import static org.waymark.referral.Stage.REFUSED;
import static org.waymark.referral.Stage.TAKEN_UP;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.referral.Stage.Way;

class StageTest {

  /** From, what may follow where one has to apply, and what may follow elsewhere as well. */
  static List<Arguments> table() {
    return List.of(
        Arguments.of(TAKEN_UP, Set.of(CONTACTED, APPLIED, GIVEN_UP), Set.of(ADOPTED)),
        Arguments.of(CONTACTED, Set.of(APPLIED, GIVEN_UP), Set.of(ADOPTED)),
        Arguments.of(APPLIED, Set.of(GRANTED, REFUSED, GIVEN_UP), Set.of()),
        Arguments.of(GRANTED, Set.of(ADOPTED, GIVEN_UP), Set.of()),
        Arguments.of(REFUSED, Set.of(), Set.of()),
        Arguments.of(ADOPTED, Set.of(), Set.of()),
        Arguments.of(GIVEN_UP, Set.of(), Set.of()));
  }

  @ParameterizedTest(name = "{0} -> {1}, without applying also {2}")
  @MethodSource("table")
  void leadsToTheseAndNoOthers(Stage from, Set<Stage> always, Set<Stage> alsoDirectly) {
    assertThat(from.next(Way.BY_APPLICATION)).containsExactlyInAnyOrderElementsOf(always);
    assertThat(from.next(Way.DIRECT)).containsAll(always).containsAll(alsoDirectly);
    assertThat(from.next(Way.DIRECT)).hasSize(always.size() + alsoDirectly.size());
  }

  @ParameterizedTest
  @EnumSource
  void isOpenAsLongAsSomethingMayFollow(Stage stage) {
    for (var way : Way.values()) {
      assertThat(stage.open()).isEqualTo(!stage.next(way).isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void canAlwaysBeGivenUpWhileItIsOpen(Stage stage) {
    if (stage.open()) {
      assertThat(stage.next(Way.DIRECT)).contains(GIVEN_UP);
    }
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsCode(Stage stage) {
    assertThat(Stage.ofCode(stage.code())).contains(stage);
  }

  @Test
  void isNotFoundByNonsense() {
    assertThat(Stage.ofCode("TAKEN_UP")).isEmpty();
  }
}
