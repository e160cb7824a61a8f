package org.waymark.programme.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Region;
import org.waymark.programme.eligibility.Coverage;

/** Places with their English names and ONS codes. */
final class PlaceNames {

  /** ONS code of the United Kingdom. */
  static final String UNITED_KINGDOM = "K02000001";

  /** Where ONS publishes what a code means. */
  private static final String REGISTER = "http://statistics.data.gov.uk/id/statistical-geography/";

  private PlaceNames() {}

  /**
   * One place.
   *
   * @param gss ONS code
   */
  record Named(String gss, String name) {

    String uri() {
      return REGISTER + gss;
    }
  }

  /**
   * Where a programme is on offer, as coarsely as is true: council areas and combined authorities
   * by their codes where it is narrowed to them, whole nations and other regions otherwise.
   */
  static List<Named> of(Coverage coverage) {
    if (!coverage.areas().isEmpty()) {
      return new TreeSet<>(coverage.areas()).stream().map(code -> new Named(code, code)).toList();
    }
    if (coverage.everywhere()) {
      return List.of(new Named(UNITED_KINGDOM, "United Kingdom"));
    }
    var places = new ArrayList<Named>();
    coverage.nations().forEach(nation -> places.add(new Named(nation.gssCode(), name(nation))));
    coverage
        .otherRegions()
        .forEach(region -> places.add(new Named(region.gssCode(), name(region))));
    return places;
  }

  static String name(Nation nation) {
    return switch (nation) {
      case ENGLAND -> "England";
      case WALES -> "Wales";
      case SCOTLAND -> "Scotland";
      case NORTHERN_IRELAND -> "Northern Ireland";
    };
  }

  static String name(Region region) {
    return switch (region) {
      case NORTH_EAST -> "North East";
      case NORTH_WEST -> "North West";
      case YORKSHIRE_AND_THE_HUMBER -> "Yorkshire and The Humber";
      case EAST_MIDLANDS -> "East Midlands";
      case WEST_MIDLANDS -> "West Midlands";
      case EAST_OF_ENGLAND -> "East of England";
      case LONDON -> "London";
      case SOUTH_EAST -> "South East";
      case SOUTH_WEST -> "South West";
      case WALES, SCOTLAND, NORTHERN_IRELAND -> name(region.nation());
    };
  }
}
