package org.waymark.questionnaire.change;

import org.waymark.questionnaire.Action;

/** What a question advises, as parts of its element. */
final class AdviceElement {

  private AdviceElement() {}

  static void describe(Element element, Action action) {
    element
        .worded("action", action.title())
        .worded("how", action.how())
        .worded("guide", action.guide().label())
        .amended("guide url", action.guide().url())
        .amended("effort", action.effort())
        .amended("cost", action.cost())
        .amended("priority", action.priority())
        .amended("after", action.after())
        .amended("topics", action.topics());
    action.inNation().forEach((nation, local) -> describe(element, " in " + nation.code(), local));
  }

  private static void describe(Element element, String where, Action.Local local) {
    element.worded("how" + where, local.how());
    if (local.guide() != null) {
      element
          .worded("guide" + where, local.guide().label())
          .amended("guide url" + where, local.guide().url());
    }
  }
}
