package org.waymark.programme.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ExampleProgramme;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.programme.directory.Wanted.Standing;

/** What an address, or a name from long ago, leads to. */
class LookUpProgrammeTest {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-29T10:00:00Z"), ZoneOffset.UTC);

  private static final Programmes CATALOGUE =
      new Programmes(
          LocalDate.of(2026, 11, 23),
          Set.of(),
          List.of(renamed("new-one", "old-one", "Grand Old Scheme")));

  private final LookUpProgramme lookUp = new LookUpProgramme(() -> CATALOGUE, NOW);

  @Test
  void knowsTheIdItGoesByFromAnOldOne() {
    assertThat(lookUp.lookUp("new-one").orElseThrow().goesBy("new-one")).isTrue();
    var old = lookUp.lookUp("old-one").orElseThrow();
    assertThat(old.goesBy("old-one")).isFalse();
    assertThat(old.programme().id()).isEqualTo("new-one");
  }

  @Test
  void knowsNothingElse() {
    assertThat(lookUp.lookUp("other")).isEmpty();
    assertThat(lookUp.lookUp("")).isEmpty();
  }

  @Test
  void isFoundByAnOldName() {
    var wanted = Wanted.all(Standing.LIVE).named(Words.of("grand scheme"));

    assertThat(new FindProgrammes(() -> CATALOGUE, NOW).find(wanted)).hasSize(1);
  }

  private static Programme renamed(String id, String... aliases) {
    var programme = ExampleProgramme.about(id, "ip").build();
    var listing = programme.listing();
    return new Programme(
        id,
        new Programme.Listing(
            listing.name(), listing.provider(), listing.url(), true, List.of(aliases)),
        programme.offer(),
        programme.topics(),
        programme.eligibility(),
        programme.status(),
        programme.evidence(),
        programme.links());
  }
}
