package org.waymark.questionnaire.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.rule.Contradiction;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.source.Scheme;
import org.waymark.questionnaire.source.Source;
import org.waymark.questionnaire.text.Label;
import org.waymark.questionnaire.written.WrittenEdition;
import org.waymark.questionnaire.written.WrittenPart;
import org.waymark.questionnaire.written.WrittenPart.WrittenGroup;
import org.waymark.questionnaire.written.WrittenPart.WrittenQuestion;

/**
 * Finds ids that mean two things. Sections, groups and questions share one set of names, with the
 * rows and columns of tables spelt out: results, stored answers and exports know them by id alone.
 */
final class IdLinter {

  private final Questionnaire edition;
  private final WrittenEdition written;
  private final Findings findings;

  IdLinter(Questionnaire edition, WrittenEdition written, Findings findings) {
    this.edition = edition;
    this.written = written;
    this.findings = findings;
  }

  void check() {
    parts();
    gates();
    list("source", "/sources", edition.sources().stream().map(Source::id).toList());
    list("scheme", "/schemes", edition.basis().schemes().stream().map(Scheme::id).toList());
    list(
        "contradiction",
        "/contradictions",
        edition.rules().contradictions().stream().map(Contradiction::id).toList());
    var choices = edition.about().choices();
    list("variant", "/variants", choices.variants().stream().map(Label::id).toList());
    list("stage", "/stages", choices.stages().stream().map(Label::id).toList());
    cases();
  }

  private void parts() {
    var seen = new HashMap<String, String>();
    for (var i = 0; i < edition.sections().size(); i++) {
      name("section", edition.sections().get(i).id(), "/sections/" + i + "/id", seen);
    }
    written.sections().forEach(parts -> parts.forEach(part -> part(part, seen)));
  }

  private void part(WrittenPart part, Map<String, String> seen) {
    switch (part) {
      case WrittenQuestion question -> name("question", question.id(), part.at() + "/id", seen);
      case WrittenGroup group -> {
        var table = group.node().has("id");
        name(table ? "table" : "group", group.id(), part.at() + (table ? "/id" : "/group"), seen);
        group.parts().forEach(inside -> part(inside, seen));
      }
    }
  }

  /** What a level requires appears among the gates of a result, as {@code level-3}. */
  private void gates() {
    var seen = new HashMap<String, String>();
    edition.levels().stream()
        .flatMap(level -> level.gate().stream())
        .forEach(gate -> seen.put(gate.id(), "requirement of a level"));
    names("gate", "/gates", edition.gates().stream().map(Gate::id).toList(), seen);
  }

  /** Whoever compares two editions knows a case by its name. */
  private void cases() {
    var seen = new HashMap<String, String>();
    for (var i = 0; i < edition.cases().size(); i++) {
      name("case", edition.cases().get(i).name(), "/cases/" + i + "/name", seen);
    }
  }

  private void list(String kind, String at, List<String> ids) {
    names(kind, at, ids, new HashMap<>());
  }

  private void names(String kind, String at, List<String> ids, Map<String, String> seen) {
    for (var i = 0; i < ids.size(); i++) {
      name(kind, ids.get(i), at + "/" + i + "/id", seen);
    }
  }

  private void name(String kind, String id, String at, Map<String, String> seen) {
    var other = seen.putIfAbsent(id, kind);
    if (other != null) {
      findings.add(
          at, Rule.DUPLICATE_ID, "another %s is called '%s': rename one".formatted(other, id));
    }
  }
}
