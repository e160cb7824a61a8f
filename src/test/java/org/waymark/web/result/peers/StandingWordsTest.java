package org.waymark.web.result.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.kernel.Language.ENGLISH;
import static org.waymark.kernel.Language.WELSH;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.benchmark.Comparison.Compared;
import org.waymark.benchmark.Comparison.Finer;
import org.waymark.benchmark.Placement;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.ladder.Peers;
import org.waymark.benchmark.release.Cell.Quartiles;
import org.waymark.benchmark.release.Release;
import org.waymark.benchmark.release.Status;
import org.waymark.kernel.Language;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeClass;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.peers.PeerMessages;
import org.waymark.web.layout.peers.PeerWords;
import org.waymark.web.layout.profile.PlaceMessages;
import org.waymark.web.layout.profile.PlaceWords;
import org.waymark.web.layout.profile.SectorMessages;
import org.waymark.web.layout.profile.SectorWords;

/** What a firm reads of where it stands, and why of no smaller group. */
@QuarkusTest
class StandingWordsTest {

  private static final Release RELEASE =
      new Release(
          7,
          Instant.parse("2026-10-01T02:00:00Z"),
          LocalDate.of(2026, 7, 1),
          LocalDate.of(2026, 9, 30),
          10,
          false);

  private static final List<Finer> TOO_FEW =
      List.of(
          new Finer(
              new Peers.InRegionOfSizeAndSector(
                  Region.NORTH_EAST, SizeClass.MICRO, Sector.CONSTRUCTION),
              Withheld.TOO_FEW),
          new Finer(
              new Peers.InRegionOfSize(Region.NORTH_EAST, SizeClass.MICRO), Withheld.TOO_FEW));

  @Test
  void saysOfFinerGroupsThatTooFewAreCountedAndNotThatThereAreTooFew() {
    assertThat(in(ENGLISH).basis(RELEASE, TOO_FEW))
        .endsWith(
            "We show no finer group, because fewer than 10 construction firms in the North East"
                + " with up to 9 staff or firms in the North East with up to 9 staff have been"
                + " counted so far.");
    assertThat(in(WELSH).basis(RELEASE, TOO_FEW))
        .contains("gyda hyd at 9 o staff; busnesau yng Ngogledd-ddwyrain Lloegr")
        .contains("wedi’u cyfrif hyd yma");
  }

  @ParameterizedTest
  @CsvSource({
    "62, 55, 69, Higher than about 62% of the 140 firms in Wales",
    "52, 45, 59, No clear difference from the middle of the 140 firms in Wales",
    "99, 97, 100, Higher than nearly all of the 140 firms in Wales",
    "1, 0, 3, Lower than nearly all of the 140 firms in Wales"
  })
  void givesTheRangeWhateverItSays(int percent, int low, int high, String beginning) {
    assertThat(in(ENGLISH).place(standing(percent, low, high)))
        .startsWith(beginning)
        .endsWith(
            "Nine times in ten, the true share that scores lower is between %d%% and %d%%."
                .formatted(low, high));
  }

  private static Compared standing(int percent, int low, int high) {
    var points = new Quartiles(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TEN);
    return new Compared(
        RELEASE,
        new Peers.InRegion(Region.WALES),
        new Placement(140, Status.DIRECT, points, percent, low, high),
        Map.of(),
        List.of());
  }

  private static StandingWords in(Language language) {
    var speaker = new Speaker(language);
    var messages = speaker.words(PeerMessages.class);
    return new StandingWords(
        messages,
        new PeerWords(
            messages,
            new PlaceWords(speaker.words(PlaceMessages.class), speaker),
            new SectorWords(speaker.words(SectorMessages.class)),
            speaker));
  }
}
