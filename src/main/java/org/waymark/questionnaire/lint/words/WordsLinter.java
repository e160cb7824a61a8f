package org.waymark.questionnaire.lint.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.lint.Findings;
import org.waymark.questionnaire.lint.Rule;
import org.waymark.questionnaire.search.Budget;
import org.waymark.questionnaire.written.WrittenEdition;

/** Checks of every text of an edition. */
public final class WordsLinter {

  private final Questionnaire edition;
  private final JsonNode root;
  private final WrittenEdition written;
  private final Findings findings;
  private final Budget budget = new Budget(ReadingTime.MOST_LOOKS);

  /**
   * @param root the document the edition was read from
   * @param written the same with short forms spelt out
   */
  public WordsLinter(
      Questionnaire edition, JsonNode root, WrittenEdition written, Findings findings) {
    this.edition = edition;
    this.root = root;
    this.written = written;
    this.findings = findings;
  }

  public void check() {
    new WordingLinter(findings).check(root);
    new ReadingLinter(edition, written, findings).check();
    new LanguageLinter(edition, root, findings).check();
    if (!findings.hasErrors()) {
      minutes();
    }
  }

  /** Only of an edition that can be asked. */
  private void minutes() {
    for (var depth : edition.hasDepths() ? List.of(Depth.CORE, Depth.FULL) : List.of(Depth.FULL)) {
      var reading = reading(depth);
      if (edition.about().minutes().of(depth) < reading) {
        findings.add(
            "/minutes",
            Rule.MINUTES,
            "to read the %s depth takes %.1f minutes at 200 words a minute: promise more or ask less"
                .formatted(depth.name().toLowerCase(Locale.ROOT), reading));
      }
    }
  }

  /** Of the variant that takes longest. */
  private double reading(Depth depth) {
    var variants = edition.about().choices().variants();
    return variants.isEmpty()
        ? ReadingTime.of(edition.in(new Form(depth, null)), budget)
        : variants.stream()
            .mapToDouble(
                variant -> ReadingTime.of(edition.in(new Form(depth, variant.id())), budget))
            .max()
            .orElseThrow();
  }
}
