package org.waymark.recommendation;

import static org.waymark.recommendation.WrittenCatalogue.list;
import static org.waymark.recommendation.WrittenCatalogue.map;
import static org.waymark.recommendation.WrittenCatalogue.texts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.recommendation.PlainFirm.Span;

/**
 * Works out who may take part from the catalogue as it is written, in plain code that knows nothing
 * of how the service does it. It covers what the bundled catalogue uses and refuses the rest.
 */
record SecondOpinion(PlainFirm firm) {

  static final String MET = "met";
  static final String NOT_MET = "not met";
  static final String NOT_KNOWN = "not known";

  private static final Set<String> NUMBERS =
      Set.of(
          "employees",
          "turnover",
          "balance_sheet",
          "pay_bill",
          "trading_months",
          "new_jobs",
          "project_cost",
          "subsidies",
          "attendee_age",
          "attendee_level");

  /**
   * What becomes of a rule.
   *
   * @param outcome what it means for the firm
   * @param by how far the firm misses the rule as it stands; empty where that is no number
   * @param parts of a rule that is made of others
   */
  record Opinion(String outcome, String by, List<Opinion> parts) {

    private static Opinion of(String outcome) {
      return new Opinion(outcome, "", List.of());
    }
  }

  /** One for the place, and one for each rule in the order in which they are written. */
  List<Opinion> all(Map<?, ?> entry) {
    var all = new ArrayList<Opinion>();
    all.add(Opinion.of(place(map(entry.get("coverage")))));
    for (var rule : list(entry.get("eligibility"))) {
      all.add(rule(map(rule)));
    }
    return List.copyOf(all);
  }

  /** What all of them come to. */
  static String verdict(List<Opinion> all) {
    var missed = all.stream().filter(each -> each.outcome.equals(NOT_MET)).count();
    if (missed > 1 || all.getFirst().outcome.equals(NOT_MET)) {
      return "not eligible";
    }
    if (missed == 1) {
      return "nearly";
    }
    return all.stream().allMatch(each -> each.outcome.equals(MET)) ? "eligible" : "likely";
  }

  private String place(Map<?, ?> coverage) {
    if (coverage.containsKey("bonds")) {
      throw new AssertionError("not worked out here: bonds");
    }
    if (touches(texts(map(coverage.get("unsure")).get("areas")))) {
      return NOT_KNOWN;
    }
    if (coverage.containsKey("areas")) {
      return yes(touches(texts(coverage.get("areas"))));
    }
    if (!touches(texts(coverage.get("regions")))) {
      return NOT_MET;
    }
    return coverage.containsKey("note") ? NOT_KNOWN : MET;
  }

  private boolean touches(List<String> codes) {
    return codes.stream().anyMatch(firm.places()::contains);
  }

  private Opinion rule(Map<?, ?> written) {
    var kinds = new TreeSet<String>();
    written.keySet().forEach(key -> kinds.add(String.valueOf(key)));
    var hearsay = kinds.remove("from_memory");
    if (kinds.size() != 1) {
      throw new AssertionError("more than one kind of rule at once: " + written);
    }
    var opinion = held(kinds.getFirst(), Objects.requireNonNull(written.get(kinds.getFirst())));
    return hearsay && opinion.outcome.equals(NOT_MET)
        ? new Opinion(NOT_KNOWN, opinion.by, opinion.parts)
        : opinion;
  }

  private Opinion held(String kind, Object says) {
    if (NUMBERS.contains(kind)) {
      return number(firm.number(kind), map(says));
    }
    return switch (kind) {
      case "sectors" -> Opinion.of(sectors(map(says)));
      case "is" -> Opinion.of(answer(firm.answers().get(says), true));
      case "is_not" -> Opinion.of(answer(firm.answers().get(says), false));
      case "after" -> Opinion.of(answer(firm.taken().get(says), true));
      case "first_time" -> Opinion.of(firstTime(texts(says)));
      case "spending_excluded" -> Opinion.of(spending(texts(says)));
      case "some_of" -> someOf(map(says));
      case "stated" -> Opinion.of(NOT_KNOWN);
      default -> throw new AssertionError("not worked out here: " + kind);
    };
  }

  private static Opinion number(@Nullable Span told, Map<?, ?> says) {
    if (told == null) {
      return Opinion.of(NOT_KNOWN);
    }
    var euros = "euros".equals(says.get("unit"));
    // A pound has bought between 1 euro and 4 thirds of one: exact in whole numbers.
    var least = told.least();
    var most = euros && told.most() != null ? Long.valueOf((told.most() * 4 + 2) / 3) : told.most();
    var floor = says.get("min") instanceof Integer min ? min : 0L;
    var ceiling = ceiling(says);
    if (most != null && most < floor) {
      return missed("too few", floor - most, floor - least);
    }
    if (least > ceiling) {
      return missed("too many", least - ceiling, most == null ? null : most - ceiling);
    }
    var inside = least >= floor && (most == null ? ceiling == Long.MAX_VALUE : most <= ceiling);
    return Opinion.of(inside ? MET : NOT_KNOWN);
  }

  private static long ceiling(Map<?, ?> says) {
    if (says.get("below") instanceof Integer below) {
      return below - 1L;
    }
    return says.get("max") instanceof Integer max ? max : Long.MAX_VALUE;
  }

  private static Opinion missed(String how, long least, @Nullable Long most) {
    var upTo = most == null ? " or more" : " to " + most;
    return new Opinion(NOT_MET, how + " " + least + upTo, List.of());
  }

  private String sectors(Map<?, ?> says) {
    if (texts(says.get("certain")).contains(firm.sector())) {
      return MET;
    }
    if (texts(says.get("excluded")).contains(firm.sector())) {
      return NOT_MET;
    }
    return switch (String.valueOf(says.get("others"))) {
      case "possible" -> NOT_KNOWN;
      case "excluded" -> NOT_MET;
      default -> throw new AssertionError("not worked out here: other sectors " + says);
    };
  }

  private String firstTime(List<String> programmes) {
    var taken = firm.taken();
    if (programmes.stream().anyMatch(each -> Boolean.TRUE.equals(taken.get(each)))) {
      return NOT_MET;
    }
    return programmes.stream().allMatch(taken::containsKey) ? MET : NOT_KNOWN;
  }

  private String spending(List<String> excluded) {
    var planned = firm.spending();
    if (planned == null) {
      return NOT_KNOWN;
    }
    if (Collections.disjoint(planned, excluded)) {
      return MET;
    }
    var paidFor = new HashSet<>(planned);
    excluded.forEach(paidFor::remove);
    return paidFor.isEmpty() ? NOT_MET : NOT_KNOWN;
  }

  private Opinion someOf(Map<?, ?> says) {
    var parts = list(says.get("rules")).stream().map(part -> rule(map(part))).toList();
    var least = says.get("least") instanceof Integer number ? number : 0;
    var met = parts.stream().filter(part -> part.outcome.equals(MET)).count();
    var lost = parts.stream().filter(part -> part.outcome.equals(NOT_MET)).count();
    var outcome = met >= least ? MET : parts.size() - lost < least ? NOT_MET : NOT_KNOWN;
    return new Opinion(outcome, "", parts);
  }

  private static String answer(@Nullable Boolean told, boolean wanted) {
    return told == null ? NOT_KNOWN : yes(told == wanted);
  }

  private static String yes(boolean met) {
    return met ? MET : NOT_MET;
  }
}
