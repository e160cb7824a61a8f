package org.waymark.programme.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ExampleProgramme;
import org.waymark.fixture.Firms;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.Region;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Offer.Kind;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.programme.Status.State;
import org.waymark.programme.eligibility.Coverage;
import org.waymark.programme.eligibility.Eligibility;
import org.waymark.programme.eligibility.Rule;
import org.waymark.programme.file.ProgrammesFile;

/** What a firm can try in place of a programme that has closed. */
class SuggestInsteadTest {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-29T10:00:00Z"), ZoneOffset.UTC);

  private static final Programme CLOSED =
      ExampleProgramme.about("closed", "skills.ai", "finance")
          .with(Kind.GRANT)
          .with(State.CLOSED)
          .build();

  private static final List<CouncilArea> AREAS =
      List.of(Firms.GATESHEAD, Firms.somewhereIn(Region.WALES));

  @Test
  void namesWhatSharesMoreTopicsFirst() {
    assertThat(
            instead(
                ExampleProgramme.about("one", "skills.ai").build(),
                ExampleProgramme.about("both", "skills.ai", "finance").build(),
                ExampleProgramme.about("other", "ip").build()))
        .containsExactly("both", "one");
  }

  @Test
  void namesWhatIsKnownToBeOpenBeforeTheRest() {
    assertThat(
            instead(
                ExampleProgramme.about("doubtful", "skills.ai", "finance")
                    .with(State.UNKNOWN)
                    .build(),
                ExampleProgramme.about("open", "skills.ai").build()))
        .containsExactly("open", "doubtful");
  }

  @Test
  void prefersTheSameKindAndThenWhatIsFree() {
    assertThat(
            instead(
                ExampleProgramme.about("free", "finance").build(),
                ExampleProgramme.about("paid", "finance").with(Charge.PAID).build(),
                ExampleProgramme.about("grant", "finance")
                    .with(Kind.GRANT)
                    .with(Charge.SHARED)
                    .build()))
        .containsExactly("grant", "free", "paid");
  }

  @Test
  void namesNothingThatIsNotOnOfferInTheSamePlaces() {
    var closed = in(CLOSED, Region.WALES);
    var scottish = in(ExampleProgramme.about("scottish", "finance").build(), Region.SCOTLAND);
    var welsh = in(ExampleProgramme.about("welsh", "finance").build(), Region.WALES);

    assertThat(suggest(closed, scottish, welsh)).containsExactly("welsh");
  }

  @Test
  void namesFirstWhatCameInItsPlaceWhateverItIsAbout() {
    var alike = ExampleProgramme.about("alike", "skills.ai", "finance").with(Kind.GRANT).build();
    var successor = inPlaceOf("closed", ExampleProgramme.about("successor", "ip").build());

    assertThat(instead(alike, successor)).containsExactly("successor", "alike");
  }

  @Test
  void followsWhatCameInItsPlaceThroughOnesThatClosedToo() {
    var next = inPlaceOf("closed", ExampleProgramme.about("next", "ip").with(State.CLOSED).build());
    var last = inPlaceOf("next", ExampleProgramme.about("last", "ip").build());

    assertThat(instead(last, next)).containsExactly("last");
    assertThat(instead(inPlaceOf("last", next), last)).isEmpty();
  }

  @Test
  void namesThreeAtMost() {
    assertThat(
            instead(
                Stream.of("a", "b", "c", "d")
                    .map(id -> ExampleProgramme.about(id, "finance").build())
                    .toArray(Programme[]::new)))
        .containsExactly("a", "b", "c");
  }

  @Test
  void namesNothingClosedInTheWholeCatalogue() {
    var bundled = ProgrammesFile.bundled();
    var suggest = new SuggestInstead(() -> bundled, NOW);
    var areas = CouncilAreas.bundled().all();

    assertThat(bundled.all())
        .filteredOn(programme -> programme.status().state() == State.CLOSED)
        .isNotEmpty()
        .flatMap(closed -> suggest.instead(closed, areas))
        .isNotEmpty()
        .noneMatch(Listed::closed)
        .allMatch(listed -> listed.programme().recommendable(LocalDate.now(NOW)));
  }

  /** Only as many as can still be named are looked for in every place. */
  @Test
  void namesTheSameAsIfEveryPlaceOfEveryProgrammeHadBeenLookedAt() {
    var bundled = ProgrammesFile.bundled();
    var suggest = new SuggestInstead(() -> bundled, NOW);
    var areas = CouncilAreas.bundled().all();

    assertThat(bundled.all())
        .filteredOn(programme -> programme.status().state() == State.CLOSED)
        .allSatisfy(
            closed ->
                assertThat(suggest.instead(closed, areas))
                    .as(closed.id())
                    .extracting(listed -> listed.programme().id())
                    .isEqualTo(
                        new LongWayInstead(bundled, LocalDate.now(NOW)).instead(closed, areas)));
  }

  @Test
  void namesWhatIsOnOfferInMoreOfTheSamePlacesFirst() {
    var welsh = in(ExampleProgramme.about("a-welsh", "finance").build(), Region.WALES);
    var everywhere = ExampleProgramme.about("b-everywhere", "finance").build();

    assertThat(instead(welsh, everywhere)).containsExactly("b-everywhere", "a-welsh");
  }

  private static List<String> instead(Programme... others) {
    return suggest(CLOSED, others);
  }

  private static List<String> suggest(Programme closed, Programme... others) {
    var all = Stream.concat(Stream.of(closed), Stream.of(others)).toList();
    var programmes = new Programmes(LocalDate.of(2026, 11, 23), Set.of(), all);
    return new SuggestInstead(() -> programmes, NOW)
        .instead(closed, AREAS).stream().map(listed -> listed.programme().id()).toList();
  }

  private static Programme in(Programme programme, Region region) {
    var coverage = new Coverage(Set.of(region), Set.of(), null, null, null, false);
    return with(programme, new Eligibility(new Rule.Place(coverage), List.of()), programme.links());
  }

  private static Programme inPlaceOf(String earlier, Programme programme) {
    return with(
        programme,
        programme.eligibility(),
        new Programme.Links(List.of(), List.of(), List.of(earlier)));
  }

  private static Programme with(
      Programme programme, Eligibility eligibility, Programme.Links links) {
    return new Programme(
        programme.id(),
        programme.listing(),
        programme.offer(),
        programme.topics(),
        eligibility,
        programme.status(),
        programme.evidence(),
        links);
  }
}
