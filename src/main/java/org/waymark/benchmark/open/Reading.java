package org.waymark.benchmark.open;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Measure;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeClass;

/** Reads what somebody asks of one release, and refuses what lies off the ladder. */
final class Reading {

  private static final List<String> PARAMETERS =
      List.of("rung", "place", "size", "sector", "questionnaire", "series", "scope", "basis");

  /** Rungs whose groups are told apart by size, and by sector. */
  private static final List<String> SIZED = List.of("region-size", "region-size-sector");

  private final List<Measure> measures;

  /**
   * @param there the scores that the release has figures about
   */
  Reading(List<Measure> there) {
    measures = there;
  }

  Asked read(Map<String, List<String>> parameters) {
    var values = new TreeMap<String, String>();
    for (var entry : parameters.entrySet()) {
      if (!PARAMETERS.contains(entry.getKey())) {
        return refused("There is no parameter of that name", PARAMETERS);
      }
      if (entry.getValue().size() != 1) {
        return new Asked.Refused("Give " + entry.getKey() + " once: groups are not put together.");
      }
      values.put(entry.getKey(), entry.getValue().getFirst());
    }
    return Stream.of(unknown(values), offTheLadder(values), notInThisRelease(values))
        .flatMap(List::stream)
        .findFirst()
        .<Asked>map(refusal -> refusal)
        .orElseGet(() -> new Asked.Understood(new Wanted(values)));
  }

  private static List<Asked.Refused> unknown(Map<String, String> values) {
    var refused = new ArrayList<Asked.Refused>();
    check(values, "rung", CellKey.RUNGS, refused);
    check(values, "place", places(), refused);
    check(values, "size", codes(SizeClass.values(), SizeClass::code), refused);
    check(values, "sector", codes(Sector.values(), Sector::code), refused);
    check(values, "basis", codes(Basis.values(), Basis::code), refused);
    return refused;
  }

  private static <T> List<String> codes(T[] values, Function<T, String> code) {
    return Arrays.stream(values).map(code).toList();
  }

  private static List<String> places() {
    return Stream.concat(
            Stream.of(CellKey.UK.place(), CellKey.ENGLAND.place()),
            Stream.of(Region.values()).map(Region::itlCode))
        .toList();
  }

  private static void check(
      Map<String, String> values,
      String parameter,
      Collection<String> allowed,
      List<Asked.Refused> refused) {
    var value = values.get(parameter);
    if (value != null && !allowed.contains(value)) {
      refused.add(refused("There is no such " + parameter, allowed));
    }
  }

  private static Asked.Refused refused(String what, Collection<String> allowed) {
    return new Asked.Refused(what + ". There are: " + String.join(", ", allowed) + ".");
  }

  /**
   * Only groups of the one ladder have figures: no size without a region, no sector without both.
   */
  private static List<Asked.Refused> offTheLadder(Map<String, String> values) {
    var rung = values.get("rung");
    var place = values.get("place");
    var refused = new ArrayList<Asked.Refused>();
    if (values.containsKey("size") && (place == null || !isRegion(place))) {
      refused.add(new Asked.Refused("Give a region as place together with size. " + ladder()));
    }
    if (values.containsKey("sector") && !values.containsKey("size")) {
      refused.add(
          new Asked.Refused("Give size and a region as place together with sector. " + ladder()));
    }
    if (rung != null && values.containsKey("size") && !SIZED.contains(rung)) {
      refused.add(new Asked.Refused("Groups of that rung are not told apart by size. " + ladder()));
    }
    if (rung != null && values.containsKey("sector") && !rung.equals("region-size-sector")) {
      refused.add(
          new Asked.Refused("Groups of that rung are not told apart by sector. " + ladder()));
    }
    if (rung != null && place != null && !standsOn(rung, place)) {
      refused.add(new Asked.Refused("That place is on another rung. " + ladder()));
    }
    return refused;
  }

  private static boolean standsOn(String rung, String place) {
    return switch (rung) {
      case "uk" -> place.equals(CellKey.UK.place());
      case "nation" -> place.equals(CellKey.ENGLAND.place());
      default -> isRegion(place);
    };
  }

  private static boolean isRegion(String place) {
    return Region.ofItlCode(place).isPresent();
  }

  private static String ladder() {
    return "The rungs are uk, nation (England alone), region (place), region-size (place, size)"
        + " and region-size-sector (place, size, sector).";
  }

  private List<Asked.Refused> notInThisRelease(Map<String, String> values) {
    var refused = new ArrayList<Asked.Refused>();
    inThisRelease(values, "questionnaire", measures, Measure::questionnaire, refused);
    var questionnaire = values.get("questionnaire");
    var asked =
        measures.stream()
            .filter(each -> questionnaire == null || each.questionnaire().equals(questionnaire))
            .toList();
    inThisRelease(values, "series", asked, each -> String.valueOf(each.series()), refused);
    inThisRelease(values, "scope", asked, Measure::scope, refused);
    return refused;
  }

  private static void inThisRelease(
      Map<String, String> values,
      String parameter,
      List<Measure> measures,
      Function<Measure, String> of,
      List<Asked.Refused> refused) {
    var there = new TreeSet<>(measures.stream().map(of).toList());
    var value = values.get(parameter);
    if (value != null && !there.contains(value)) {
      refused.add(
          there.isEmpty()
              ? new Asked.Refused("This release has no figures.")
              : refused("This release has no such " + parameter, there));
    }
  }
}
