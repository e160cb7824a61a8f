package org.waymark.questionnaire.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.waymark.questionnaire.Gate;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Reference;

/** Checks of an edition as a whole. Each rule stands for a defect seen in a real questionnaire. */
final class Linter {

  private final Questionnaire edition;
  private final JsonNode root;
  private final Findings findings;

  Linter(Questionnaire edition, JsonNode root, Findings findings) {
    this.edition = edition;
    this.root = root;
    this.findings = findings;
  }

  void check(String file, LocalDate today) {
    fileName(file);
    levels();
    sections();
    gates();
    sources(today);
    answerSets();
    new QuestionLinter(edition, root, findings).check();
    new WordingLinter(findings).check(root);
    new CaseLinter(edition, findings).check();
  }

  private void fileName(String file) {
    var expected = edition.id() + ".yaml";
    var actual = file.replace('\\', '/');
    if (!actual.endsWith("/" + expected) && !actual.equals(expected)) {
      findings.error(
          "/id",
          "file-name",
          "an edition lives in <id>/<edition>.yaml: move this file to " + expected);
    }
  }

  private void levels() {
    var levels = edition.levels();
    if (levels.getFirst().from().signum() != 0) {
      findings.error("/levels/0/from", "level-bands", "the lowest level must start from 0");
    }
    for (var i = 0; i < levels.size(); i++) {
      var at = "/levels/" + i;
      if (levels.get(i).number() != i + 1) {
        findings.error(
            at + "/number", "level-numbers", "levels count 1, 2, 3 upwards: write " + (i + 1));
      }
      if (i > 0 && levels.get(i).from().compareTo(levels.get(i - 1).from()) <= 0) {
        findings.error(at + "/from", "level-bands", "a level must start above the one before it");
      }
    }
  }

  private void sections() {
    var seen = new HashSet<String>();
    for (var i = 0; i < edition.sections().size(); i++) {
      var section = edition.sections().get(i);
      var at = "/sections/" + i;
      if (!seen.add(section.id())) {
        findings.error(
            at + "/id", "duplicate-id", "another section is called '" + section.id() + "'");
      }
      var scored = section.questions().stream().filter(q -> q.scored()).toList();
      if (scored.isEmpty()) {
        findings.error(
            at, "empty-section", "a section needs at least one scored question: it gets a score");
      } else if (scored.stream().allMatch(q -> q.format().mayNotApply())) {
        findings.warning(
            at,
            "section-may-vanish",
            "every question here can be answered with 'does not apply': is that meant?");
      }
    }
  }

  private void gates() {
    var conditions = new ConditionLinter(edition, findings);
    var seen = new HashSet<String>();
    for (var i = 0; i < edition.gates().size(); i++) {
      var gate = edition.gates().get(i);
      var at = "/gates/" + i;
      if (!seen.add(gate.id())) {
        findings.error(at + "/id", "duplicate-id", "another gate is called '" + gate.id() + "'");
      }
      if (gate.levelCap() >= edition.levels().size()) {
        findings.error(
            at + "/cap/level",
            "gate-cap",
            "a cap must be below the highest level, " + edition.levels().size());
      }
      conditions.check(gate.when(), at + "/when", "gate-on-hidden-question");
      cited(gate, at);
    }
  }

  /** A gate's references; those of questions are checked with the questions. */
  private void cited(Gate gate, String at) {
    for (var reference : gate.references()) {
      if (reference instanceof Reference.Cited(var source, _) && edition.source(source).isEmpty()) {
        findings.error(
            at + "/references", "unknown-source", "'" + source + "' is not among the sources");
      }
    }
  }

  private void sources(LocalDate today) {
    var used = new HashSet<String>();
    edition.questions().forEach(q -> q.references().forEach(r -> cited(r, used)));
    edition.gates().forEach(g -> g.references().forEach(r -> cited(r, used)));
    var seen = new HashSet<String>();
    for (var i = 0; i < edition.sources().size(); i++) {
      var source = edition.sources().get(i);
      var at = "/sources/" + i;
      if (!seen.add(source.id())) {
        findings.error(
            at + "/id", "duplicate-id", "another source is called '" + source.id() + "'");
      }
      if (source.reviewBy() != null && source.reviewBy().isBefore(today)) {
        findings.warning(
            at + "/review_by",
            "source-past-review",
            "'" + source.id() + "' was due for review on " + source.reviewBy() + ": check it");
      }
      if (!used.contains(source.id())) {
        findings.warning(
            at + "/id", "unused-source", "nothing refers to the source '" + source.id() + "'");
      }
    }
    if (edition.about().reviewBy().isBefore(today)) {
      findings.warning(
          "/valid/review_by", "past-review", "this edition is past its review date: check it");
    }
  }

  private static void cited(Reference reference, Set<String> used) {
    if (reference instanceof Reference.Cited(var source, _)) {
      used.add(source);
    }
  }

  private void answerSets() {
    var used = new HashSet<String>();
    for (var section : root.path("sections")) {
      for (var question : section.path("questions")) {
        used.add(question.path("answers").asText(""));
      }
    }
    for (Map.Entry<String, JsonNode> set : root.path("answer_sets").properties()) {
      if (!used.contains(set.getKey())) {
        findings.warning(
            "/answer_sets/" + set.getKey(),
            "unused-answer-set",
            "no question uses the answer set '" + set.getKey() + "'");
      }
    }
  }
}
