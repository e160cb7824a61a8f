package org.waymark.questionnaire.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.search.Budget;
import org.waymark.questionnaire.search.ConditionSearch;
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

  /** Holds the edition to every rule but those about its words and its file's name. */
  public void check(LocalDate today) {
    new IdLinter(edition, written, findings).check();
    var levels = new LevelLinter(edition, findings);
    levels.check();
    new SectionLinter(edition, written, findings).check();
    new RuleLinter(edition, findings).check();
    new ReferenceLinter(edition, written, findings).check(today);
    answerSets();
    new QuestionLinter(edition, root, written, findings).check();
    // What stands in for a condition that does not compile would mislead the search, and so would
    // a question that shares its id.
    if (Stream.of(Rule.CONDITION, Rule.TOO_LARGE, Rule.UNKNOWN_OPTION, Rule.DUPLICATE_ID)
        .noneMatch(findings::has)) {
      var search = new ConditionSearch(edition, new Budget(ConditionSearch.MOST_LOOKS));
      new ReachLinter(edition, written, search, findings).check();
      levels.checkDepths(search);
    }
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
