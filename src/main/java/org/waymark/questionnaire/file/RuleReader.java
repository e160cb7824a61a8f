package org.waymark.questionnaire.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.rule.Contradiction;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.rule.Level;
import org.waymark.questionnaire.rule.Requirement;
import org.waymark.questionnaire.rule.Unmet;

/** Reads what follows from the answers: gates, questions back, and levels. */
final class RuleReader {

  private final EditionReader edition;
  private final List<Section> sections;

  RuleReader(EditionReader edition, List<Section> sections) {
    this.edition = edition;
    this.sections = sections;
  }

  Questionnaire.Rules rules(JsonNode root) {
    var gates = new ArrayList<Gate>();
    EditionReader.each(root, "gates", "", (node, at) -> gates.add(gate(node, at)));
    var contradictions = new ArrayList<Contradiction>();
    EditionReader.each(
        root, "contradictions", "", (node, at) -> contradictions.add(contradiction(node, at)));
    return new Questionnaire.Rules(gates, contradictions);
  }

  List<Level> levels(JsonNode root) {
    var levels = new ArrayList<Level>();
    EditionReader.each(root, "levels", "", (node, at) -> levels.add(level(node, at)));
    return levels;
  }

  private Gate gate(JsonNode node, String at) {
    return new Gate(
        node.path("id").textValue(),
        edition.condition(node.path("when").textValue(), at + "/when"),
        new Gate.Cap(
            node.path("cap").path("section").textValue(),
            node.path("cap").path("level").intValue()),
        EditionReader.text(node.path("because")),
        EditionReader.references(node.path("references")));
  }

  private Contradiction contradiction(JsonNode node, String at) {
    return new Contradiction(
        node.path("id").textValue(),
        edition.condition(node.path("when").textValue(), at + "/when"),
        EditionReader.texts(node.path("questions")),
        EditionReader.text(node.path("ask")));
  }

  private Level level(JsonNode node, String at) {
    return new Level(
        node.path("number").intValue(),
        EditionReader.decimal(node.path("from")),
        node.has("requires") ? requirement(node.path("requires"), at + "/requires") : null,
        node.path("depth").asText("").equals("full"),
        EditionReader.text(node.path("name")),
        EditionReader.text(node.path("description")));
  }

  private Requirement requirement(JsonNode node, String at) {
    var met = EditionReader.texts(node.path("met"));
    Map<String, AnswerFormat> scored = new LinkedHashMap<>();
    sections.stream()
        .filter(section -> met.contains(section.id()))
        .flatMap(section -> section.questions().stream())
        .filter(Question::scored)
        .forEach(question -> scored.put(question.id(), question.format()));
    var when =
        node.has("when") ? edition.condition(node.path("when").textValue(), at + "/when") : null;
    return new Requirement(
        Unmet.of(scored, when),
        met,
        EditionReader.text(node.path("because")),
        EditionReader.references(node.path("references")));
  }
}
