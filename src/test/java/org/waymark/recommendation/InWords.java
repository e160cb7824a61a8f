package org.waymark.recommendation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Sector;
import org.waymark.programme.eligibility.Eligibility.Fit;
import org.waymark.programme.eligibility.Finding;
import org.waymark.programme.eligibility.Finding.Direction;
import org.waymark.programme.eligibility.Finding.Distance;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Limits;
import org.waymark.programme.eligibility.Measure.Unit;
import org.waymark.programme.eligibility.Rule;
import org.waymark.programme.eligibility.Spend;
import org.waymark.recommendation.SecondOpinion.Opinion;

/** Puts what the service found in the words of the catalogue, and of the second opinion. */
final class InWords {

  private InWords() {}

  static Opinion of(Finding finding) {
    return new Opinion(
        outcome(finding.outcome()),
        finding.distanceIfAny().map(InWords::distance).orElse(""),
        finding.parts().stream().map(InWords::of).toList());
  }

  static String of(Fit fit) {
    return code(fit).replace('-', ' ');
  }

  /** The name of a constant as files have it. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rule that was held against the firm, as it would be written; the place is not. */
  static Map<String, Object> written(Finding finding) {
    var written = new TreeMap<>(written(finding.rule()));
    if (!finding.confirmed()) {
      written.put("from_memory", true);
    }
    return written;
  }

  /** The same of what is written: in no order where order does not count. */
  static Object plain(Object written) {
    if (written instanceof Map<?, ?> rule) {
      var plain = new TreeMap<String, Object>();
      rule.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
      return plain;
    }
    if (written instanceof List<?> items) {
      return items.stream().anyMatch(item -> item instanceof Map)
          ? items.stream().map(InWords::plain).toList()
          : new TreeSet<>(WrittenCatalogue.texts(items));
    }
    return written;
  }

  private static Map<String, Object> written(Rule rule) {
    return switch (rule) {
      case Rule.Within(var measure, var limits) ->
          Map.of(measure.code().replace('-', '_'), limits(limits));
      case Rule.Sectors sectors -> Map.of("sectors", sectors(sectors));
      case Rule.Has(var trait, var wanted) -> Map.of(wanted ? "is" : "is_not", trait.code());
      case Rule.Spending(var excluded) ->
          Map.of("spending_excluded", codes(excluded.stream().map(Spend::code)));
      case Rule.After(var programme) -> Map.of("after", programme);
      case Rule.FirstTime(var programmes) -> Map.of("first_time", new TreeSet<>(programmes));
      case Rule.SomeOf(var least, var rules) ->
          Map.of(
              "some_of",
              new TreeMap<>(
                  Map.of("least", least, "rules", rules.stream().map(InWords::written).toList())));
      case Rule.Stated(var words) -> Map.of("stated", words);
      case Rule.Place _, Rule.Form _, Rule.JobsForAward _, Rule.SubsidyRoom _, Rule.Unconfirmed _ ->
          throw new AssertionError("not written here: " + rule);
    };
  }

  private static Map<String, Object> limits(Limits limits) {
    var written = new TreeMap<String, Object>();
    put(written, "min", limits.min());
    put(written, limits.below() ? "below" : "max", limits.max());
    if (limits.unit() == Unit.EUROS) {
      written.put("unit", "euros");
    }
    return written;
  }

  private static void put(Map<String, Object> written, String key, @Nullable Long number) {
    if (number != null) {
      written.put(key, Math.toIntExact(number));
    }
  }

  private static Map<String, Object> sectors(Rule.Sectors rule) {
    var written = new TreeMap<String, Object>();
    written.put("words", rule.words());
    written.put(
        "others",
        switch (rule.others()) {
          case MET -> "count";
          case NOT_MET -> "excluded";
          case NOT_KNOWN -> "possible";
        });
    put(written, "certain", rule.certain());
    put(written, "excluded", rule.excluded());
    return written;
  }

  private static void put(Map<String, Object> written, String key, Set<Sector> sectors) {
    if (!sectors.isEmpty()) {
      written.put(key, codes(sectors.stream().map(Sector::code)));
    }
  }

  private static Set<String> codes(Stream<String> codes) {
    return codes.collect(Collectors.toCollection(TreeSet::new));
  }

  private static String outcome(Outcome outcome) {
    return switch (outcome) {
      case MET -> SecondOpinion.MET;
      case NOT_MET -> SecondOpinion.NOT_MET;
      case NOT_KNOWN -> SecondOpinion.NOT_KNOWN;
    };
  }

  private static String distance(Distance distance) {
    return (distance.direction() == Direction.TOO_FEW ? "too few " : "too many ")
        + distance.least()
        + (distance.most() == null ? " or more" : " to " + distance.most());
  }
}
