package org.waymark.programme.file;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Sector;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.LegalForm;
import org.waymark.programme.eligibility.Limits;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Measure.Unit;
import org.waymark.programme.eligibility.Rule;
import org.waymark.programme.eligibility.Spend;
import org.waymark.programme.eligibility.Trait;

/** Reads eligibility rules: each a mapping of one kind to what it says. */
final class RulesReader {

  private static final List<String> OTHER_KINDS =
      List.of(
          "sectors",
          "is",
          "is_not",
          "legal_form",
          "spending_excluded",
          "after",
          "first_time",
          "jobs_for_award",
          "subsidy_room",
          "some_of",
          "stated");

  private static final List<String> KINDS =
      Stream.concat(Stream.of(Measure.values()).map(RulesReader::key), OTHER_KINDS.stream())
          .toList();

  private static final int SECTORS = Sector.values().length;

  private RulesReader() {}

  private static String key(Measure measure) {
    return measure.name().toLowerCase(Locale.ROOT);
  }

  static Rule rule(Node node) {
    var kinds = KINDS.stream().filter(node::has).toList();
    if (kinds.size() != 1) {
      throw node.broken("a rule is one of " + String.join(", ", KINDS));
    }
    var rule = rule(kinds.getFirst(), node);
    var confirmed = !node.flag("from_memory", false);
    node.nothingElse();
    return confirmed ? rule : new Rule.Unconfirmed(rule);
  }

  private static Rule rule(String kind, Node node) {
    return switch (kind) {
      case "sectors" -> sectors(node.node(kind));
      case "is" -> new Rule.Has(code(node, kind, Trait::ofCode), true);
      case "is_not" -> new Rule.Has(code(node, kind, Trait::ofCode), false);
      case "legal_form" -> new Rule.Form(someCodes(node, kind, LegalForm::ofCode));
      case "spending_excluded" -> new Rule.Spending(someCodes(node, kind, Spend::ofCode));
      case "after" -> new Rule.After(node.text(kind));
      case "first_time" -> new Rule.FirstTime(Set.copyOf(filled(node, kind)));
      case "jobs_for_award" -> jobsForAward(node.node(kind));
      case "subsidy_room" -> subsidyRoom(node.node(kind));
      case "some_of" -> someOf(node.node(kind));
      case "stated" -> new Rule.Stated(node.text(kind));
      default -> within(kind, node.node(kind));
    };
  }

  private static Rule within(String kind, Node node) {
    var measure = Measure.ofCode(kind.replace('_', '-')).orElseThrow();
    var unit = unit(node, measure);
    var max = node.wholeNumber("max");
    var below = node.wholeNumber("below");
    if (max != null && below != null) {
      throw node.broken("max and below exclude each other");
    }
    try {
      var limits =
          new Limits(
              whole(node.wholeNumber("min")),
              whole(max == null ? below : max),
              below != null,
              unit);
      node.nothingElse();
      return new Rule.Within(measure, limits);
    } catch (IllegalArgumentException e) {
      throw node.broken(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable Long whole(@Nullable Integer number) {
    return number == null ? null : number.longValue();
  }

  private static Unit unit(Node node, Measure measure) {
    if (!node.has("unit")) {
      return measure.unit();
    }
    var unit = code(node, "unit", Unit::ofCode);
    if (!measure.takes(unit)) {
      throw node.broken(key(measure) + " is not counted in " + node.text("unit"));
    }
    return unit;
  }

  private static Rule sectors(Node node) {
    var others =
        switch (node.text("others")) {
          case "possible" -> Outcome.NOT_KNOWN;
          case "excluded" -> Outcome.NOT_MET;
          case "count" -> Outcome.MET;
          default ->
              throw node.broken(
                  "others must be count, possible or excluded, not " + node.text("others"));
        };
    var certain = codes(node, "certain", Sector::ofCode);
    var excluded = codes(node, "excluded", Sector::ofCode);
    if (certain.stream().anyMatch(excluded::contains)) {
      throw node.broken("a sector is certain and excluded at once");
    }
    if (certain.isEmpty() && (others == Outcome.NOT_MET || excluded.size() == SECTORS)) {
      throw node.broken("every sector is excluded, which turns every firm away");
    }
    var rule = new Rule.Sectors(node.text("words"), certain, excluded, others);
    node.nothingElse();
    return rule;
  }

  private static Rule jobsForAward(Node node) {
    var pounds = node.wholeNumber("gbp_per_job");
    if (pounds == null || pounds == 0) {
      throw node.broken("gbp_per_job must be above 0");
    }
    node.nothingElse();
    return new Rule.JobsForAward(pounds);
  }

  private static Rule subsidyRoom(Node node) {
    var limit = node.wholeNumber("limit");
    if (limit == null) {
      throw node.broken("limit is missing");
    }
    var rule = new Rule.SubsidyRoom(limit, unit(node, Measure.SUBSIDIES));
    node.nothingElse();
    return rule;
  }

  private static Rule someOf(Node node) {
    var rules = node.nodes("rules").stream().map(RulesReader::rule).toList();
    var least = node.wholeNumber("least");
    if (least == null || least < 1 || least > rules.size()) {
      throw node.broken("least must be 1 to the number of rules");
    }
    node.nothingElse();
    return new Rule.SomeOf(least, rules);
  }

  private static <T> Set<T> codes(Node node, String key, Function<String, Optional<T>> ofCode) {
    var found = new HashSet<T>();
    for (var code : node.texts(key)) {
      found.add(ofCode.apply(code).orElseThrow(() -> unknown(node, key, code)));
    }
    return found;
  }

  /** The same of a list that would mean nothing, or turn every firm away, if it were empty. */
  private static <T> Set<T> someCodes(Node node, String key, Function<String, Optional<T>> ofCode) {
    filled(node, key);
    return codes(node, key, ofCode);
  }

  private static List<String> filled(Node node, String key) {
    var texts = node.texts(key);
    if (texts.isEmpty()) {
      throw node.brokenAt(key, key + " is empty");
    }
    return texts;
  }

  private static <T> T code(Node node, String key, Function<String, Optional<T>> ofCode) {
    var code = node.text(key);
    return ofCode.apply(code).orElseThrow(() -> unknown(node, key, code));
  }

  private static BrokenCatalogueException unknown(Node node, String key, String code) {
    return node.brokenAt(key, "unknown " + key.replace('_', ' ') + " " + code);
  }
}
