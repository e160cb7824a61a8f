package org.waymark.programme.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.ExampleProgramme;
import org.waymark.fixture.Firms;
import org.waymark.kernel.Region;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Offer.Kind;
import org.waymark.programme.Programmes;
import org.waymark.programme.Status.State;
import org.waymark.programme.directory.Wanted.Standing;

/** What somebody who looks through the catalogue finds, and in which order. */
class WantedTest {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-29T10:00:00Z"), ZoneOffset.UTC);

  private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

  private final FindProgrammes find =
      new FindProgrammes(
          new Programmes(
              LocalDate.of(2026, 11, 23),
              Set.of("skills.ai", "finance"),
              List.of(
                  ExampleProgramme.about("zebra", "skills.ai").build(),
                  ExampleProgramme.about("old", "skills.ai").seenOn(LONG_AGO).build(),
                  ExampleProgramme.about("doubtful", "skills.ai").with(State.UNKNOWN).build(),
                  ExampleProgramme.about("gone", "finance").with(State.CLOSED).build(),
                  ExampleProgramme.about("apple", "finance")
                      .with(Kind.GRANT)
                      .with(Charge.SHARED)
                      .build())),
          NOW);

  @Test
  void findsWhatCanBeReliedOnBeforeWhatCannot() {
    assertThat(ids(Wanted.all(Standing.ALL)))
        .containsExactly("apple", "zebra", "old", "doubtful", "gone");
  }

  @Test
  void leavesOutWhatHasClosedUnlessItIsAskedFor() {
    assertThat(ids(Wanted.all(Standing.LIVE))).doesNotContain("gone").hasSize(4);
    assertThat(ids(Wanted.all(Standing.CLOSED))).containsExactly("gone");
    assertThat(ids(Wanted.all(Standing.OPEN))).containsExactly("apple", "zebra");
  }

  @Test
  void findsWhatHasClosedByItsName() {
    assertThat(ids(Wanted.all(Standing.LIVE).named(Words.of("EXAMPLE  gone"))))
        .containsExactly("gone");
  }

  /** Its provider is the same for all here: that alone is not its name. */
  @Test
  void doesNotFindWhatHasClosedByItsProvider() {
    assertThat(ids(Wanted.all(Standing.LIVE).named(Words.of("body")))).doesNotContain("gone");
  }

  @ParameterizedTest
  @CsvSource({"zebra, 1", "zébra, 1", "example body, 5", "zebra apple, 0", "'', 5", "'-,;', 5"})
  void findsEveryWordInAnyOrder(String typed, int found) {
    assertThat(ids(Wanted.all(Standing.ALL).named(Words.of(typed)))).hasSize(found);
  }

  @Test
  void takesKindChargeAndTopicTogether() {
    var none = Words.none();
    assertThat(ids(new Wanted(Standing.ALL, Set.of(), Set.of(), Kind.GRANT, null, none)))
        .containsExactly("apple");
    assertThat(ids(new Wanted(Standing.ALL, Set.of(), Set.of("finance"), null, null, none)))
        .containsExactly("apple", "gone");
    assertThat(ids(new Wanted(Standing.ALL, Set.of(), Set.of(), Kind.GRANT, Charge.FREE, none)))
        .isEmpty();
  }

  @Test
  void takesWhatIsOnOfferEverywhereForAnyPlace() {
    var place = Set.of(Firms.somewhereIn(Region.SCOTLAND));

    assertThat(ids(new Wanted(Standing.ALL, place, Set.of(), null, null, Words.none()))).hasSize(5);
  }

  private List<String> ids(Wanted wanted) {
    return find.find(wanted).stream().map(listed -> listed.programme().id()).toList();
  }
}
