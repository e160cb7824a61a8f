package org.waymark.questionnaire.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.EditionText;
import org.waymark.kernel.yaml.UnreadableFileException;
import org.waymark.kernel.yaml.YamlDocument;
import org.waymark.questionnaire.file.QuestionnaireFile.Outcome;
import org.waymark.questionnaire.lint.Finding;

/**
 * Whatever an author gets wrong, the reader says so and never fails: the edition that uses
 * everything, broken in one place after another.
 */
class BrokenFileTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

  private static final JsonNode SOUND = sound();

  /**
   * Texts that pass for many members: ids of every kind, conditions, and numbers beyond a range.
   */
  private static final List<String> TEXTS =
      List.of(
          "training",
          "safety",
          "machines",
          "all",
          "none",
          "dont-know",
          "maker",
          "2026-02-30",
          "q.training.value < 1",
          "q.people.number > 3.0",
          "level-3");

  private final QuestionnaireFile reader = new QuestionnaireFile(EditionText.TODAY);

  @Test
  void isReadWithoutAnyOfItsMembers() {
    for (var place : places(SOUND)) {
      var broken = SOUND.deepCopy();
      var parent = broken.at(place.head());
      if (parent instanceof ObjectNode object) {
        object.remove(place.last().getMatchingProperty());
      } else {
        ((ArrayNode) parent).remove(place.last().getMatchingIndex());
      }
      reads(broken, "without " + place);
    }
  }

  @Test
  void refusesAValueOfAnotherKindWithOneFindingInItsPlace() {
    for (var place : values(SOUND)) {
      var outcome =
          reads(with(place, JSON.objectNode().put("no", "thing")), "no value at " + place);

      assertThat(outcome.findings())
          .as("%s", place)
          .singleElement()
          .extracting(Finding::rule)
          .isEqualTo("shape");
    }
  }

  @Test
  void isReadWithANumberForEveryValue() {
    replaced(_ -> JSON.numberNode(7));
    replaced(_ -> JSON.numberNode(new java.math.BigDecimal("-0.5")));
  }

  @Test
  void isReadWithAnotherTextForEveryText() {
    var next = new int[1];
    replaced(_ -> JSON.textNode(TEXTS.get(next[0]++ % TEXTS.size())));
    replaced(_ -> JSON.textNode(TEXTS.get(next[0]++ * 5 % TEXTS.size())));
  }

  private void replaced(Function<JsonPointer, JsonNode> by) {
    for (var place : values(SOUND)) {
      reads(with(place, by.apply(place)), "another value at " + place);
    }
  }

  private Outcome reads(JsonNode edition, String what) {
    var outcomes = new ArrayList<Outcome>();
    assertThatCode(() -> outcomes.add(reader.read("workshop/2026-1.yaml", edition.toString())))
        .as(what)
        .doesNotThrowAnyException();
    var outcome = outcomes.getFirst();
    assertThat(outcome.findings().stream().anyMatch(Finding::isError))
        .as(what)
        .isEqualTo(outcome instanceof Outcome.Refused);
    return outcome;
  }

  private static JsonNode with(JsonPointer place, JsonNode value) {
    var broken = SOUND.deepCopy();
    var parent = broken.at(place.head());
    if (parent instanceof ObjectNode object) {
      object.set(place.last().getMatchingProperty(), value);
    } else {
      ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
    }
    return broken;
  }

  private static List<JsonPointer> values(JsonNode root) {
    return places(root).stream().filter(place -> root.at(place).isValueNode()).toList();
  }

  /** Of every member and element. */
  private static List<JsonPointer> places(JsonNode root) {
    var places = new ArrayList<JsonPointer>();
    walk(root, JsonPointer.empty(), places);
    return places;
  }

  private static void walk(JsonNode node, JsonPointer at, List<JsonPointer> places) {
    if (!at.matches()) {
      places.add(at);
    }
    if (node.isObject()) {
      for (var member : node.properties()) {
        walk(member.getValue(), at.appendProperty(member.getKey()), places);
      }
    }
    for (var i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), at.appendIndex(i), places);
    }
  }

  private static JsonNode sound() {
    try {
      return YamlDocument.parse("workshop", EditionText.workshop().text()).root();
    } catch (UnreadableFileException e) {
      throw new AssertionError(e);
    }
  }
}
