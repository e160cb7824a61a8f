package org.waymark.recommendation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.questionnaire.Question;

/**
 * Advice that other advice builds on. It moves up before the first that needs it; all else stays in
 * the order it was in. What is in place already comes before nothing.
 */
final class Groundwork {

  private final Map<String, RecommendedAction> byQuestion = new HashMap<>();
  private final Set<RecommendedAction> placed = new LinkedHashSet<>();

  private Groundwork(List<RecommendedAction> ranked) {
    for (var each : ranked) {
      each.about().questions().map(Question::id).forEach(id -> byQuestion.put(id, each));
    }
  }

  static List<RecommendedAction> first(List<RecommendedAction> ranked) {
    var groundwork = new Groundwork(ranked);
    ranked.forEach(groundwork::place);
    return groundwork.placed.stream().map(groundwork::telling).toList();
  }

  /** An edition lets nothing come after what it asks later, so that this comes to an end. */
  private void place(RecommendedAction action) {
    before(action).forEach(this::place);
    placed.add(action);
  }

  private RecommendedAction telling(RecommendedAction action) {
    return action.after(before(action).stream().map(each -> each.action().title()).toList());
  }

  private List<RecommendedAction> before(RecommendedAction action) {
    return action.action().after().stream()
        .flatMap(question -> Optional.ofNullable(byQuestion.get(question)).stream())
        .filter(each -> !each.equals(action))
        .distinct()
        .toList();
  }
}
