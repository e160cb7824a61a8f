package org.waymark.web.result.support;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.programme.eligibility.Particular;
import org.waymark.programme.eligibility.Told;
import org.waymark.programme.eligibility.ToldText;
import org.waymark.report.Support;
import org.waymark.web.layout.particular.ParticularForm;

/**
 * Questions put to a firm, and what stands in them.
 *
 * @param single whether it is the one that a report asks, and not all the firm was ever asked
 */
record Sheet(Set<Particular> asked, ParticularForm typed, boolean single) {

  Sheet {
    asked = Set.copyOf(asked);
  }

  /** All that the firm was ever asked, and its last answers. */
  static Sheet of(Support support) {
    var told = told(support);
    var asked = new HashSet<>(told.keySet());
    support.remembered().forEach(each -> asked.add(each.particular()));
    return new Sheet(asked, filledIn(told), false);
  }

  /** One question, with an answer that is too old to count. */
  static Sheet of(Particular asked, Support support) {
    return new Sheet(Set.of(asked), filledIn(told(support)), true);
  }

  private static Map<Particular, Told> told(Support support) {
    var told = new HashMap<>(support.applicant().told());
    for (var each : support.remembered()) {
      if (each.told() != null) {
        told.put(each.particular(), each.told());
      }
    }
    return told;
  }

  private static ParticularForm filledIn(Map<Particular, Told> told) {
    var typed = new HashMap<String, List<String>>();
    told.forEach(
        (particular, answer) ->
            typed.put(particular.code(), List.of(ToldText.of(answer).split(",", -1))));
    return new ParticularForm(typed);
  }
}
