package org.waymark.benchmark.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.benchmark.Firms.CARDIFF;
import static org.waymark.benchmark.Firms.GATESHEAD;
import static org.waymark.benchmark.Firms.microBuilderIn;

import org.junit.jupiter.api.Test;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeClass;

class PeersTest {

  @Test
  void climbFromTheNeighboursOfTheSameTradeToTheWholeCountry() {
    assertThat(Peers.ladder(microBuilderIn(GATESHEAD)))
        .containsExactly(
            new Peers.InRegionOfSizeAndSector(
                Region.NORTH_EAST, SizeClass.MICRO, Sector.CONSTRUCTION),
            new Peers.InRegionOfSize(Region.NORTH_EAST, SizeClass.MICRO),
            new Peers.InRegion(Region.NORTH_EAST),
            new Peers.InNation(Nation.ENGLAND),
            new Peers.InUnitedKingdom());
  }

  @Test
  void nameANationThatIsOneRegionOnce() {
    assertThat(Peers.ladder(microBuilderIn(CARDIFF)))
        .containsExactly(
            new Peers.InRegionOfSizeAndSector(Region.WALES, SizeClass.MICRO, Sector.CONSTRUCTION),
            new Peers.InRegionOfSize(Region.WALES, SizeClass.MICRO),
            new Peers.InRegion(Region.WALES),
            new Peers.InUnitedKingdom());
  }
}
