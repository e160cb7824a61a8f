package org.waymark.web.result.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.kernel.Language.ENGLISH;
import static org.waymark.kernel.Language.WELSH;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.benchmark.ladder.Peers;
import org.waymark.benchmark.official.OfficialFigure;
import org.waymark.benchmark.official.OfficialIndicators;
import org.waymark.fixture.Firms;
import org.waymark.kernel.Language;
import org.waymark.kernel.Nation;
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

/** Groups of firms, in both languages. */
@QuarkusTest
class PeerWordsTest {

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void namesThePeersOfAFirm(Peers peers, String english, String welsh) {
    assertThat(in(ENGLISH).of(peers)).isEqualTo(english);
    assertThat(in(WELSH).of(peers)).isEqualTo(welsh);
  }

  static Stream<Arguments> namesThePeersOfAFirm() {
    return Stream.of(
        Arguments.of(
            new Peers.InRegionOfSizeAndSector(
                Region.NORTH_EAST, SizeClass.MICRO, Sector.CONSTRUCTION),
            "construction firms in the North East with up to 9 staff",
            "busnesau adeiladu yng Ngogledd-ddwyrain Lloegr gyda hyd at 9 o staff"),
        Arguments.of(
            new Peers.InRegionOfSize(Region.WALES, SizeClass.LARGE),
            "firms in Wales with 250 staff or more",
            "busnesau yng Nghymru gyda 250 neu fwy o staff"),
        Arguments.of(
            new Peers.InNation(Nation.NORTHERN_IRELAND),
            "firms in Northern Ireland",
            "busnesau yng Ngogledd Iwerddon"),
        Arguments.of(new Peers.InUnitedKingdom(), "firms in the UK", "busnesau yn y DU"));
  }

  @ParameterizedTest
  @EnumSource
  void readsWellForEverySector(Sector sector) {
    var peers = new Peers.InRegionOfSizeAndSector(Region.LONDON, SizeClass.SMALL, sector);

    assertThat(in(ENGLISH).of(peers)).matches("[a-z, ]+ firms in London with 10 to 49 staff");
    assertThat(in(WELSH).of(peers)).matches("busnesau [a-zŵ, ]+ yn Llundain gyda 10 i 49 o staff");
  }

  @Test
  void namesTheFirmsOfASurvey() {
    assertThat(group("csbs-two-factor", ENGLISH)).isEqualTo("UK micro firms (1 to 9 people)");
    assertThat(group("csbs-two-factor", WELSH)).isEqualTo("busnesau micro yn y DU (1 i 9 o bobl)");
    assertThat(group("fsb-bid-council", ENGLISH)).isEqualTo("UK small firms in the FSB's survey");
    assertThat(group("fsb-bid-council", WELSH)).isEqualTo("busnesau bach yn arolwg yr FSB yn y DU");
  }

  private static String group(String indicator, Language language) {
    OfficialFigure figure =
        OfficialIndicators.bundled().closest(indicator, Firms.joinery()).orElseThrow();
    var speaker = new Speaker(language);
    return new GroupWords(
            speaker.words(PeerMessages.class), sectors(speaker), places(speaker), speaker)
        .of(figure);
  }

  private static PeerWords in(Language language) {
    var speaker = new Speaker(language);
    return new PeerWords(
        speaker.words(PeerMessages.class), places(speaker), sectors(speaker), speaker);
  }

  private static SectorWords sectors(Speaker speaker) {
    return new SectorWords(speaker.words(SectorMessages.class));
  }

  private static PlaceWords places(Speaker speaker) {
    return new PlaceWords(speaker.words(PlaceMessages.class), speaker);
  }
}
