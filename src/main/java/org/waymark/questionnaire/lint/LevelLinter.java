package org.waymark.questionnaire.lint;

import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.rule.Level;
import org.waymark.questionnaire.rule.Requirement;
import org.waymark.questionnaire.rule.Unmet;
import org.waymark.questionnaire.search.ConditionSearch;

/**
 * Checks of the levels: that they follow on each other, that what they require can be had, and that
 * those say so which no firm has after the core, because it leaves out what they rest on.
 */
final class LevelLinter {

  private final Questionnaire edition;
  private final Findings findings;
  private final ConditionLinter conditions;

  LevelLinter(Questionnaire edition, Findings findings) {
    this.edition = edition;
    this.findings = findings;
    conditions = new ConditionLinter(edition, findings);
  }

  void check() {
    var levels = edition.levels();
    lowest(levels.getFirst());
    for (var i = 0; i < levels.size(); i++) {
      var at = "/levels/" + i;
      if (levels.get(i).number() != i + 1) {
        findings.add(
            at + "/number", Rule.LEVEL_NUMBERS, "levels count 1, 2, 3 upwards: write " + (i + 1));
      }
      if (i > 0 && !above(levels.get(i), levels.get(i - 1))) {
        findings.add(at + "/from", Rule.LEVEL_BANDS, "a level must start above the one before it");
      }
      var requirement = levels.get(i).requirement();
      if (requirement != null) {
        requirement(requirement, at + "/requires");
      }
    }
  }

  private void lowest(Level level) {
    if (level.from().signum() != 0) {
      findings.add("/levels/0/from", Rule.LEVEL_BANDS, "the lowest level must start from 0");
    }
    if (level.requirement() != null) {
      findings.add(
          "/levels/0/requires",
          Rule.LEVEL_BANDS,
          "the lowest level must require nothing: there is none below it to be held at");
    }
  }

  /** A level may start where the one before it does when something else sets it apart. */
  private static boolean above(Level level, Level before) {
    var step = level.from().compareTo(before.from());
    return step > 0 || (step == 0 && level.requirement() != null);
  }

  private void requirement(Requirement requirement, String at) {
    for (var i = 0; i < requirement.met().size(); i++) {
      var id = requirement.met().get(i);
      if (edition.section(id).filter(Section::scored).isEmpty()) {
        findings.add(
            at + "/met/" + i,
            Rule.REQUIRED_SECTION,
            "there is no scored section '" + id + "': correct the id");
      }
    }
    if (requirement.unmet().questions().isEmpty() && requirement.met().isEmpty()) {
      findings.add(
          at, Rule.REQUIREMENT_ALWAYS_MET, "this requires nothing: give 'met', 'when', or both");
    }
    if (requirement.unmet() instanceof Unmet unmet) {
      unmet
          .when()
          .ifPresent(when -> conditions.check(when, at + "/when", Rule.GATE_ON_HIDDEN_QUESTION));
    }
  }

  /** To be asked only of an edition every condition of which compiled. */
  void checkDepths(ConditionSearch search) {
    var highest = highestThatGatesLeave(search);
    var beyondCore = false;
    for (var i = 0; i < edition.levels().size(); i++) {
      var level = edition.levels().get(i);
      beyondCore |= i >= highest || beyondCore(level.requirement(), search);
      if (beyondCore != level.fullOnly()) {
        findings.add(
            "/levels/" + i,
            Rule.LEVEL_BEYOND_CORE,
            beyondCore
                ? "it rests on what the core leaves out: write 'depth: full', or ask that in the core"
                : "the core asks all that this level rests on: remove 'depth: full'");
      }
    }
  }

  private int highestThatGatesLeave(ConditionSearch search) {
    return edition.gates().stream()
        .filter(gate -> gate.cap().section() == null)
        .filter(gate -> restsOnMore(gate.when()) && !possible(search, gate.when(), Truth.FALSE))
        .mapToInt(gate -> gate.cap().level())
        .min()
        .orElse(edition.levels().size());
  }

  private boolean beyondCore(@Nullable Requirement requirement, ConditionSearch search) {
    return requirement != null
        && requirement.unmet() instanceof Unmet unmet
        && (edition.questions().anyMatch(question -> lacks(question, unmet))
            || unmet
                .when()
                .filter(when -> restsOnMore(when) && !possible(search, when, Truth.TRUE))
                .isPresent());
  }

  /** Whether every firm that answers the core lacks the answer to a question. */
  private static boolean lacks(Question question, Unmet unmet) {
    var asking = question.asking();
    return unmet.needed().contains(question.id())
        && fullOnly(question)
        && asking.visibleWhen() == null
        && asking.variants().isEmpty();
  }

  private boolean restsOnMore(Condition condition) {
    return condition.questions().stream()
        .flatMap(id -> edition.question(id).stream())
        .anyMatch(LevelLinter::fullOnly);
  }

  private static boolean fullOnly(Question question) {
    return question.asking().depth() == Depth.FULL;
  }

  private static boolean possible(ConditionSearch search, Condition condition, Truth truth) {
    return search.inCore(condition).map(truths -> truths.contains(truth)).orElse(true);
  }
}
