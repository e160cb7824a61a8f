package org.waymark.programme.file;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.programme.Coverage;
import org.waymark.programme.Rule;

/** Reads coverage and eligibility rules. */
final class RulesReader {

  private RulesReader() {}

  static Coverage coverage(Node node) {
    var regions = new HashSet<Region>();
    node.texts("regions").forEach(code -> regions.addAll(regions(node, code)));
    if (regions.isEmpty()) {
      throw node.broken("regions is missing");
    }
    var coverage =
        new Coverage(
            regions,
            areas(node),
            node.optionalText("note").orElse(null),
            node.optionalNode("unsure").map(RulesReader::unsure).orElse(null),
            node.optionalText("words").orElse(null));
    if (!coverage.areas().isEmpty() && coverage.note() == null) {
      throw node.broken("areas need a note that names them");
    }
    node.nothingElse();
    return coverage;
  }

  private static Set<Region> regions(Node node, String code) {
    var found =
        Arrays.stream(Region.values())
            .filter(
                region ->
                    code.equals("UK")
                        || code.equals(region.itlCode())
                        || Nation.ofCode(code).filter(n -> n == region.nation()).isPresent())
            .toList();
    if (found.isEmpty()) {
      throw node.brokenAt("regions", "unknown region " + code);
    }
    return Set.copyOf(found);
  }

  private static Set<String> areas(Node node) {
    var codes = Set.copyOf(node.texts("areas"));
    for (var code : codes) {
      if (!KnownPlaces.isArea(code)) {
        throw node.brokenAt("areas", "unknown area " + code);
      }
    }
    return codes;
  }

  private static Coverage.Unsure unsure(Node node) {
    var codes = Set.copyOf(node.texts("areas"));
    for (var code : codes) {
      if (!KnownPlaces.isAreaOrRegion(code)) {
        throw node.brokenAt("areas", "unknown area " + code);
      }
    }
    var unsure = new Coverage.Unsure(codes, node.text("because"));
    node.nothingElse();
    return unsure;
  }

  static Rule rule(Node node) {
    var kinds =
        Stream.of("employees", "trading_months", "turnover", "sectors", "stated")
            .filter(node::has)
            .toList();
    if (kinds.size() != 1) {
      throw node.broken("a rule is one of employees, trading_months, turnover, sectors, stated");
    }
    var rule =
        switch (kinds.getFirst()) {
          case "employees" -> employees(node.node("employees"));
          case "trading_months" -> tradingMonths(node.node("trading_months"));
          case "turnover" -> turnover(node.node("turnover"));
          case "sectors" -> sectors(node.node("sectors"));
          default -> new Rule.Stated(node.text("stated"));
        };
    var confirmed = !node.flag("from_memory", false);
    node.nothingElse();
    return confirmed ? rule : new Rule.Unconfirmed(rule);
  }

  private static Rule employees(Node node) {
    var min = node.wholeNumber("min");
    var max = node.wholeNumber("max");
    if (min == null && max == null) {
      throw node.broken("min or max is missing");
    }
    if (min != null && max != null && min > max) {
      throw node.broken("min is above max");
    }
    node.nothingElse();
    return new Rule.Employees(min, max);
  }

  private static Rule tradingMonths(Node node) {
    var min = node.wholeNumber("min");
    if (min == null) {
      throw node.broken("min is missing");
    }
    node.nothingElse();
    return new Rule.TradingMonths(min);
  }

  private static Rule turnover(Node node) {
    var rule =
        new Rule.Turnover(
            node.wholeNumber("min"),
            node.wholeNumber("max"),
            node.optionalText("words").orElse(null));
    var stated = Stream.of("min", "max", "words").filter(node::has).count();
    if (stated != 1) {
      throw node.broken("exactly one of min, max and words is to be given");
    }
    node.nothingElse();
    return rule;
  }

  private static Rule sectors(Node node) {
    var certain = new HashSet<Sector>();
    for (var code : node.texts("certain")) {
      certain.add(Sector.ofCode(code).orElseThrow(() -> node.broken("unknown sector " + code)));
    }
    var others = node.text("others");
    if (!others.equals("possible") && !others.equals("excluded")) {
      throw node.broken("others must be possible or excluded, not " + others);
    }
    var rule = new Rule.Sectors(node.text("words"), certain, others.equals("possible"));
    node.nothingElse();
    return rule;
  }
}
