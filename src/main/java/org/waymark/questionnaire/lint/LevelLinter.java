package org.waymark.questionnaire.lint;

import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.rule.Level;
import org.waymark.questionnaire.rule.Requirement;
import org.waymark.questionnaire.rule.Unmet;

/** Checks of the levels: that they follow on each other, and that what they require can be had. */
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
}
