package org.waymark.questionnaire.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.GoldenCase;
import org.waymark.questionnaire.GoldenCase.Expectation;
import org.waymark.questionnaire.answer.Evidence;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.lint.Findings;

/** Reads the worked examples of an edition. */
final class GoldenCaseReader {

  private final Findings findings;
  private final LocalDate today;

  /**
   * @param today the day on which their firms answer
   */
  GoldenCaseReader(Findings findings, LocalDate today) {
    this.findings = findings;
    this.today = today;
  }

  List<GoldenCase> read(JsonNode nodes) {
    var cases = new ArrayList<GoldenCase>();
    for (var node : nodes) {
      cases.add(
          new GoldenCase(
              node.path("name").textValue(),
              findings.line("/cases/" + cases.size()),
              new Form(
                  Depth.valueOf(node.path("depth").asText("full").toUpperCase(Locale.ROOT)),
                  node.path("variant").textValue()),
              firm(node.path("firm")),
              answers(node.path("answers")),
              evidence(node.path("evidence")),
              fill(node),
              expectation(node.path("expect"))));
    }
    return cases;
  }

  /** Codes were checked against the schema's lists. */
  private FirmFacts firm(JsonNode node) {
    return new FirmFacts(
        Nation.ofCode(node.path("nation").textValue()).orElseThrow(),
        SizeBand.ofCode(node.path("size").textValue()).orElseThrow(),
        Sector.ofCode(node.path("sector").textValue()).orElseThrow(),
        today);
  }

  static Map<String, List<String>> answers(JsonNode node) {
    var answers = new LinkedHashMap<String, List<String>>();
    node.properties()
        .forEach(
            entry ->
                answers.put(
                    entry.getKey(),
                    entry.getValue().isArray()
                        ? texts(entry.getValue())
                        : List.of(entry.getValue().textValue())));
    return answers;
  }

  private static Expectation expectation(JsonNode node) {
    return new Expectation(
        exact(node, "score"),
        exact(node, "confidence"),
        level(node, "level"),
        level(node, "level_beyond"),
        gates(node),
        scores(node.path("sections")),
        levels(node.path("section_levels")));
  }

  /** Codes were checked against the schema's list. */
  private static Map<String, Evidence> evidence(JsonNode node) {
    var evidence = new LinkedHashMap<String, Evidence>();
    node.properties()
        .forEach(
            entry ->
                evidence.put(
                    entry.getKey(), Evidence.ofCode(entry.getValue().textValue()).orElseThrow()));
    return evidence;
  }

  private static @Nullable String exact(JsonNode node, String member) {
    return node.has(member) ? node.path(member).asText() : null;
  }

  private static @Nullable Integer level(JsonNode node, String member) {
    return node.has(member) ? Integer.valueOf(node.path(member).intValue()) : null;
  }

  private static GoldenCase.Fill fill(JsonNode node) {
    var fill = node.path("fill").asText("nothing").replace('-', '_');
    return GoldenCase.Fill.valueOf(fill.toUpperCase(Locale.ROOT));
  }

  private static Map<String, String> scores(JsonNode node) {
    var scores = new LinkedHashMap<String, String>();
    node.properties().forEach(entry -> scores.put(entry.getKey(), entry.getValue().asText()));
    return scores;
  }

  private static Map<String, Integer> levels(JsonNode node) {
    var levels = new LinkedHashMap<String, Integer>();
    node.properties().forEach(entry -> levels.put(entry.getKey(), entry.getValue().intValue()));
    return levels;
  }

  private static @Nullable List<String> gates(JsonNode node) {
    return node.has("gates") ? texts(node.path("gates")) : null;
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(item -> texts.add(item.textValue()));
    return texts;
  }
}
