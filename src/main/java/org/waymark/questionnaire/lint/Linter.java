package org.waymark.questionnaire.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.waymark.questionnaire.About.Status;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.rule.Level;
import org.waymark.questionnaire.source.Reference;
import org.waymark.questionnaire.written.WrittenEdition;

/** Checks of an edition as a whole. Each rule stands for a defect seen in a real questionnaire. */
public final class Linter {

  private final Questionnaire edition;
  private final JsonNode root;
  private final WrittenEdition written;
  private final Findings findings;

  /**
   * @param root the document the edition was read from
   * @param written the same with short forms spelt out
   */
  public Linter(Questionnaire edition, JsonNode root, WrittenEdition written, Findings findings) {
    this.edition = edition;
    this.root = root;
    this.written = written;
    this.findings = findings;
  }

  /** Holds the edition to every rule but the one about its file's name. */
  public void check(LocalDate today) {
    levels();
    sections();
    gates();
    sources(today);
    answerSets();
    new QuestionLinter(edition, root, written, findings).check();
    // What stands in for a condition that does not compile would mislead the search.
    if (!findings.has(Rule.CONDITION)) {
      new ReachLinter(edition, written, findings).check();
    }
    new WordingLinter(findings).check(root);
    new ReadingLinter(edition, written, findings).check();
    new LanguageLinter(edition, root, findings).check();
    new CaseLinter(edition, findings).check();
  }

  /** Holds the name of the file to what is in it. */
  public void fileName(String file) {
    var expected = edition.id() + ".yaml";
    var actual = file.replace('\\', '/');
    if (!actual.endsWith("/" + expected) && !actual.equals(expected)) {
      findings.add(
          "/id",
          Rule.FILE_NAME,
          "an edition lives in <id>/<edition>.yaml: move this file to " + expected);
    }
  }

  private void levels() {
    var levels = edition.levels();
    if (levels.getFirst().from().signum() != 0) {
      findings.add("/levels/0/from", Rule.LEVEL_BANDS, "the lowest level must start from 0");
    }
    for (var i = 0; i < levels.size(); i++) {
      var at = "/levels/" + i;
      if (levels.get(i).number() != i + 1) {
        findings.add(
            at + "/number", Rule.LEVEL_NUMBERS, "levels count 1, 2, 3 upwards: write " + (i + 1));
      }
      if (i > 0 && !above(levels.get(i), levels.get(i - 1))) {
        findings.add(at + "/from", Rule.LEVEL_BANDS, "a level must start above the one before it");
      }
    }
  }

  /** A level may start where the one before it does when something else sets it apart. */
  private static boolean above(Level level, Level before) {
    var step = level.from().compareTo(before.from());
    return step > 0 || (step == 0 && level.requirement() != null);
  }

  private void sections() {
    var seen = new HashSet<String>();
    for (var i = 0; i < edition.sections().size(); i++) {
      var section = edition.sections().get(i);
      var at = "/sections/" + i;
      if (!seen.add(section.id())) {
        findings.add(
            at + "/id",
            Rule.DUPLICATE_ID,
            "another section is called '" + section.id() + "': rename one");
      }
      var scored = section.questions().stream().filter(q -> q.scored()).toList();
      if (!section.scored()) {
        facts(section, at);
      } else if (scored.isEmpty()) {
        findings.add(
            at,
            Rule.EMPTY_SECTION,
            "a section needs at least one scored question: it gets a score");
      } else if (scored.stream().allMatch(q -> q.format().mayNotApply())) {
        findings.add(
            at,
            Rule.SECTION_MAY_VANISH,
            "every question here can be answered with 'does not apply': let one always apply");
      }
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

  private void gates() {
    var conditions = new ConditionLinter(edition, findings);
    var seen = new HashSet<String>();
    for (var i = 0; i < edition.gates().size(); i++) {
      var gate = edition.gates().get(i);
      var at = "/gates/" + i;
      if (!seen.add(gate.id())) {
        findings.add(
            at + "/id",
            Rule.DUPLICATE_ID,
            "another gate is called '" + gate.id() + "': rename one");
      }
      if (gate.cap().level() >= edition.levels().size()) {
        findings.add(
            at + "/cap/level",
            Rule.GATE_CAP,
            "a cap must be below the highest level, " + edition.levels().size());
      }
      conditions.check(gate.when(), at + "/when", Rule.GATE_ON_HIDDEN_QUESTION);
      cited(gate, at);
    }
  }

  /** A gate's references; those of questions are checked with the questions. */
  private void cited(Gate gate, String at) {
    for (var reference : gate.references()) {
      if (reference instanceof Reference.Cited(var source, _) && edition.source(source).isEmpty()) {
        findings.add(
            at + "/references",
            Rule.UNKNOWN_SOURCE,
            "'" + source + "' is not among the sources: add it");
      }
    }
  }

  private void sources(LocalDate today) {
    var used = new HashSet<String>();
    edition.questions().forEach(q -> q.references().forEach(r -> cited(r, used)));
    edition.holds().forEach(g -> g.references().forEach(r -> cited(r, used)));
    var seen = new HashSet<String>();
    for (var i = 0; i < edition.sources().size(); i++) {
      var source = edition.sources().get(i);
      var at = "/sources/" + i;
      if (!seen.add(source.id())) {
        findings.add(
            at + "/id",
            Rule.DUPLICATE_ID,
            "another source is called '" + source.id() + "': rename one");
      }
      if (inUse() && source.reviewBy() != null && source.reviewBy().isBefore(today)) {
        findings.add(
            at + "/review_by",
            Rule.SOURCE_PAST_REVIEW,
            "'" + source.id() + "' was due for review on " + source.reviewBy() + ": check it");
      }
      if (!used.contains(source.id())) {
        findings.add(
            at + "/id",
            Rule.UNUSED_SOURCE,
            "nothing refers to the source '" + source.id() + "': cite it");
      }
    }
    if (inUse() && edition.about().reviewBy().isBefore(today)) {
      findings.add(
          "/valid/review_by", Rule.PAST_REVIEW, "this edition is past its review date: check it");
    }
  }

  /** A retired edition is history: nobody reviews it again. */
  private boolean inUse() {
    return edition.about().status() != Status.RETIRED;
  }

  private static void cited(Reference reference, Set<String> used) {
    if (reference instanceof Reference.Cited(var source, _)) {
      used.add(source);
    }
  }

  private void answerSets() {
    var used = new HashSet<String>();
    written.questions().forEach(question -> used.add(question.node().path("answers").asText("")));
    for (Map.Entry<String, JsonNode> set : root.path("answer_sets").properties()) {
      if (!used.contains(set.getKey())) {
        findings.add(
            "/answer_sets/" + set.getKey(),
            Rule.UNUSED_ANSWER_SET,
            "no question uses the answer set '" + set.getKey() + "': remove it");
      }
    }
  }
}
