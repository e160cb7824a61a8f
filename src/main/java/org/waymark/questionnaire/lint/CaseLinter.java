package org.waymark.questionnaire.lint;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.GoldenCase;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.questionnaire.text.Label;

/** Checks that golden cases speak of questions, options and gates that exist. */
final class CaseLinter {

  private final Questionnaire edition;
  private final Findings findings;
  private final Map<String, Question> questions;

  CaseLinter(Questionnaire edition, Findings findings) {
    this.edition = edition;
    questions =
        edition.questions().collect(Collectors.toMap(Question::id, q -> q, (first, _) -> first));
    this.findings = findings;
  }

  void check() {
    for (var i = 0; i < edition.cases().size(); i++) {
      answers(edition.cases().get(i), "/cases/" + i);
      evidence(edition.cases().get(i), "/cases/" + i);
      gates(edition.cases().get(i), "/cases/" + i);
      sections(edition.cases().get(i), "/cases/" + i + "/expect");
      variant(edition.cases().get(i).form().variant(), "/cases/" + i);
    }
  }

  private void answers(GoldenCase golden, String at) {
    golden
        .answers()
        .forEach(
            (id, options) -> {
              var where = at + "/answers/" + id;
              var question = questions.get(id);
              if (question == null) {
                findings.add(
                    where, Rule.CASE_QUESTION, "there is no question '" + id + "': correct the id");
              } else if (question.format().reply(options)
                  instanceof Reply.Refused(var fault, var option)) {
                findings.add(
                    where,
                    Rule.CASE_ANSWER,
                    "this answer does not fit, choose among the options: " + fault + " " + option);
              }
            });
  }

  private void evidence(GoldenCase golden, String at) {
    for (var id : golden.evidence().keySet()) {
      var question = questions.get(id);
      if (question == null || !question.scored()) {
        findings.add(
            at + "/evidence/" + id,
            Rule.CASE_QUESTION,
            "there is no scored question '" + id + "': correct the id");
      }
    }
  }

  private void sections(GoldenCase golden, String at) {
    var expected = golden.expectation();
    expected.sections().keySet().forEach(id -> section(id, at + "/sections/" + id));
    expected.sectionLevels().keySet().forEach(id -> section(id, at + "/section_levels/" + id));
  }

  private void section(String id, String at) {
    if (edition.section(id).filter(Section::scored).isEmpty()) {
      findings.add(
          at, Rule.CASE_SECTION, "there is no scored section '" + id + "': correct the id");
    }
  }

  /** Nobody answers all variants at once. */
  private void variant(@Nullable String variant, String at) {
    var variants = edition.about().choices().variants().stream().map(Label::id).toList();
    if (variant == null ? !variants.isEmpty() : !variants.contains(variant)) {
      findings.add(
          at + (variant == null ? "" : "/variant"),
          Rule.UNKNOWN_VARIANT,
          variants.isEmpty()
              ? "there are no variants: remove this one"
              : "a case needs one of the variants " + String.join(", ", variants));
    }
  }

  private void gates(GoldenCase golden, String at) {
    var expected = golden.expectation().gates();
    if (expected == null) {
      return;
    }
    for (var gate : expected) {
      if (edition.holds().stream().noneMatch(g -> g.id().equals(gate))) {
        findings.add(
            at + "/expect/gates",
            Rule.CASE_GATE,
            "there is no gate '" + gate + "': correct the id");
      }
    }
  }
}
