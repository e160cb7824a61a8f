package org.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.benchmark.Firms.CARDIFF;
import static org.waymark.benchmark.Firms.GATESHEAD;
import static org.waymark.benchmark.Firms.microBuilderIn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeClass;

class PeersTest {

  @Test
  void climbFromTheNeighboursOfTheSameTradeToTheWholeCountry() {
    assertThat(inWords(microBuilderIn(GATESHEAD)))
        .containsExactly(
            "construction firms in the North East with up to 9 staff",
            "firms in the North East with up to 9 staff",
            "firms in the North East",
            "firms in England",
            "firms in the UK");
  }

  @Test
  void nameANationThatIsOneRegionOnce() {
    assertThat(inWords(microBuilderIn(CARDIFF)))
        .containsExactly(
            "construction firms in Wales with up to 9 staff",
            "firms in Wales with up to 9 staff",
            "firms in Wales",
            "firms in the UK");
  }

  @ParameterizedTest
  @EnumSource
  void readWellForEverySector(Sector sector) {
    var peers = new Peers.InRegionOfSizeAndSector(Region.LONDON, SizeClass.SMALL, sector);

    assertThat(peers.inWords()).matches("[a-z, ]+ firms in London with 10 to 49 staff");
  }

  private static List<String> inWords(FirmProfile firm) {
    return Peers.ladder(firm).stream().map(Peers::inWords).toList();
  }
}
