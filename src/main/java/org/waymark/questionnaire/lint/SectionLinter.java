package org.waymark.questionnaire.lint;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.questionnaire.Group;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.written.WrittenEdition;
import org.waymark.questionnaire.written.WrittenPart;
import org.waymark.questionnaire.written.WrittenPart.WrittenGroup;

/** Checks of sections and of the groups and tables within them: that each can have a score. */
final class SectionLinter {

  private final Questionnaire edition;
  private final WrittenEdition written;
  private final Findings findings;

  SectionLinter(Questionnaire edition, WrittenEdition written, Findings findings) {
    this.edition = edition;
    this.written = written;
    this.findings = findings;
  }

  void check() {
    for (var i = 0; i < edition.sections().size(); i++) {
      var section = edition.sections().get(i);
      var at = "/sections/" + i;
      if (section.scored()) {
        scored(section, at);
      } else {
        facts(section, at);
      }
      groups(section.parts(), written.sections().get(i), section.scored());
    }
  }

  private void scored(Section section, String at) {
    var scored = section.questions().stream().filter(Question::scored).toList();
    if (scored.isEmpty()) {
      findings.add(
          at, Rule.EMPTY_SECTION, "a section needs at least one scored question: it gets a score");
    } else if (scored.stream().allMatch(question -> question.format().mayNotApply())) {
      findings.add(
          at,
          Rule.SECTION_MAY_VANISH,
          "every question here can be answered with 'does not apply': let one always apply");
    }
  }

  /** A section without weight has nowhere to put a score. */
  private void facts(Section section, String at) {
    for (var question : section.questions()) {
      if (question.scored()) {
        findings.add(
            at,
            Rule.SCORE_WITHOUT_SCORING,
            "'%s' is scored in a section that is not: write scored: false"
                .formatted(question.id()));
      }
    }
  }

  private void groups(List<Part> parts, List<WrittenPart> written, boolean scored) {
    for (var i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Group group && written.get(i) instanceof WrittenGroup as) {
        group(group, as, scored);
        groups(group.parts(), as.parts(), scored);
      }
    }
  }

  private void group(Group group, WrittenGroup as, boolean scored) {
    var node = as.node();
    var empty = group.questions().noneMatch(Question::scored);
    if (empty && node.has("weight")) {
      findings.add(
          as.at() + "/weight",
          Rule.SCORE_WITHOUT_SCORING,
          "'weight' does nothing where nothing is scored: remove it or score a question");
    } else if (empty && scored && node.path("scored").asBoolean(true)) {
      findings.add(
          as.at(),
          Rule.EMPTY_GROUP,
          "nothing in '%s' is scored: score a question, or ask it outside a group"
              .formatted(group.id()));
    }
    if (!empty && group.weight().compareTo(BigDecimal.ONE) != 0 && !node.has("weight_because")) {
      findings.add(
          as.at() + "/weight", Rule.WEIGHT_REASON, "a weight other than 1 needs 'weight_because'");
    }
    if (group.layout() == Group.Layout.TICKED_COLUMNS) {
      ticked(as);
    }
  }

  /** They are options of each column, and options are always offered. */
  private void ticked(WrittenGroup table) {
    for (var member : List.of("answers", "options")) {
      if (table.node().has(member)) {
        findings.add(
            table.at() + "/" + member,
            Rule.OPTIONS,
            "ticked columns have the rows for options: remove '" + member + "' or the columns");
      }
    }
    for (var i = 0; i < table.node().path("rows").size(); i++) {
      if (table.node().path("rows").path(i).has("visible_when")) {
        findings.add(
            table.at() + "/rows/" + i + "/visible_when",
            Rule.ROW_CONDITION,
            "a row of ticked columns is always offered: remove visible_when, or grade the rows");
      }
    }
  }
}
