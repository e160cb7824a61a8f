package org.waymark.programme.catalogue.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.CatalogueText;
import org.waymark.programme.Programmes;
import org.waymark.programme.catalogue.Entry;
import org.waymark.programme.catalogue.review.Attention.Reason;
import org.waymark.programme.file.CatalogueFile;

/** Example: a permanent service, seen on 28 January 2026. */
class AttentionTest {

  private static final LocalDate SOON = LocalDate.of(2026, 2, 1);

  @ParameterizedTest(name = "{0} on {1}: stale {2}")
  @CsvSource({
    "permanent, 2027-01-28, false",
    "permanent, 2027-01-29, true",
    "call, 2026-03-29, false",
    "call, 2026-03-30, true"
  })
  void putsInTheQueueWhatWasNotLookedAtForTooLong(String kind, LocalDate today, boolean stale) {
    var text = CatalogueText.entry("example").replace("permanent", kind);

    assertThat(queue(text, today))
        .extracting(Attention::reasons)
        .isEqualTo(stale ? List.of(Set.of(Reason.STALE)) : List.of());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "confidence: seen | confidence: memory | NEVER_SEEN",
        "regions: [ENG] | regions: [ENG], note: parts of Kent | PLACE_NOT_IN_CODES",
        "regions: [ENG] | regions: [ENG], unsure: {areas: [TLE], because: two pages differ}"
            + " | PLACE_NOT_IN_CODES"
      })
  void saysWhy(String sound, String doubtful, Reason reason) {
    assertThat(queue(CatalogueText.entry("example").replace(sound, doubtful), SOON))
        .singleElement()
        .extracting(Attention::reasons)
        .isEqualTo(Set.of(reason));
  }

  @ParameterizedTest(name = "{0}, on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "state: open, closes_on: '2026-01-31' | 2026-01-31 |",
        "state: open, closes_on: '2026-01-31' | 2026-02-01 | CLOSING_DAY_PASSED",
        "state: upcoming, opens_on: '2026-02-10' | 2026-02-09 |",
        "state: upcoming, opens_on: '2026-02-10' | 2026-02-10 | OPENING_DAY_PASSED"
      })
  void putsInTheQueueWhatWasToEndOrToBegin(
      String status, LocalDate today, @Nullable Reason reason) {
    var text = CatalogueText.entry("example").replace("state: open", status);

    assertThat(queue(text, today))
        .extracting(Attention::reasons)
        .isEqualTo(reason == null ? List.of() : List.of(Set.of(reason)));
  }

  @Test
  void asksNothingOfAPlaceInCodes() {
    var text =
        CatalogueText.entry("example")
            .replace("[ENG]", "[TLC], areas: [E08000037], note: Gateshead only");

    assertThat(queue(text, SOON)).isEmpty();
  }

  @Test
  void leavesClosedOnesInPeace() {
    var text = CatalogueText.entry("example").replace("state: open", "state: closed");

    assertThat(queue(text, SOON.plusYears(9))).isEmpty();
  }

  /** Whoever asks for it by name is told where it was on offer. */
  @Test
  void namesThePlaceOfAClosedOneThatNobodyKnows() {
    var text =
        CatalogueText.entry("example")
            .replace("state: open", "state: closed")
            .replace("[ENG]", "[ENG], note: parts of Kent");

    assertThat(queue(text, SOON.plusYears(9)))
        .singleElement()
        .extracting(Attention::reasons)
        .isEqualTo(Set.of(Reason.PLACE_NOT_IN_CODES));
  }

  @Test
  void putsFirstWhatNobodyIsShownThenWhatIsOldest() {
    var text =
        CatalogueText.entry("placed").replace("[ENG]", "[ENG], note: parts of Kent")
            + CatalogueText.entry("newer").replace("permanent", "call")
            + CatalogueText.entry("older")
                .replace("permanent", "call")
                .replace("2026-01-28", "2026-01-02")
            + CatalogueText.entry("unreadable");
    var file = CatalogueText.read(CatalogueText.HEAD + text);
    var sound =
        new Programmes(
            file.compiled(),
            file.topics(),
            file.programmes().all().stream().filter(p -> !p.id().equals("unreadable")).toList());

    assertThat(Attention.queue(entries(file), sound, LocalDate.of(2026, 4, 1)))
        .extracting(one -> one.entry().id())
        .containsExactly("unreadable", "older", "newer", "placed");
  }

  private static List<Attention> queue(String entry, LocalDate today) {
    var file = CatalogueText.read(CatalogueText.HEAD + entry);
    return Attention.queue(entries(file), file.programmes(), today);
  }

  private static List<Entry> entries(CatalogueFile file) {
    return file.entries().stream()
        .map(
            entry ->
                new Entry(
                    entry.programme().id(),
                    entry.document(),
                    Entry.Origin.BUNDLED,
                    null,
                    1,
                    Instant.EPOCH,
                    null))
        .toList();
  }
}
