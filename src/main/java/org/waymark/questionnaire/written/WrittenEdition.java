package org.waymark.questionnaire.written;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.questionnaire.Group.Layout;
import org.waymark.questionnaire.written.WrittenPart.WrittenCondition;
import org.waymark.questionnaire.written.WrittenPart.WrittenGroup;
import org.waymark.questionnaire.written.WrittenPart.WrittenQuestion;

/**
 * Spells out what an edition writes short: the rows or columns of a table become questions of a
 * group, and follow-up questions come after the one they follow, with its options as a condition.
 *
 * @param sections the parts of each section, in the order of the file
 */
public record WrittenEdition(List<List<WrittenPart>> sections) {

  /** What each row of a table takes over from the table, unless it has its own. */
  private static final List<String> SHARED =
      List.of(
          "answers",
          "options",
          "dont_know",
          "not_applicable",
          "why",
          "proof",
          "action",
          "references",
          "depth",
          "variants",
          "scored");

  public WrittenEdition {
    sections = List.copyOf(sections);
  }

  /**
   * Reads the sections of a document that fits the schema.
   *
   * @param root of the whole document
   */
  public static WrittenEdition of(JsonNode root) {
    var sections = new ArrayList<List<WrittenPart>>();
    for (var section : root.path("sections")) {
      var at = "/sections/" + sections.size() + "/questions";
      sections.add(parts(section.path("questions"), at, Context.NONE));
    }
    return new WrittenEdition(sections);
  }

  /** All questions in the order of asking. */
  public Stream<WrittenQuestion> questions() {
    return sections.stream().flatMap(List::stream).flatMap(WrittenPart::questions);
  }

  /** What everything inside a part takes over from it. */
  private record Context(String depth, List<WrittenCondition> conditions) {

    static final Context NONE = new Context("", List.of());

    Context with(WrittenCondition condition) {
      return new Context(depth, Stream.concat(conditions.stream(), Stream.of(condition)).toList());
    }

    Context within(JsonNode node, String at) {
      var deeper = new Context(node.path("depth").asText(depth), conditions);
      return node.has("visible_when")
          ? deeper.with(
              new WrittenCondition(
                  node.path("visible_when").textValue(), at + "/visible_when", false))
          : deeper;
    }
  }

  private static List<WrittenPart> parts(JsonNode nodes, String at, Context context) {
    var parts = new ArrayList<WrittenPart>();
    var index = 0;
    for (var node : nodes) {
      add(parts, node, at + "/" + index++, context);
    }
    return parts;
  }

  private static void add(List<WrittenPart> parts, JsonNode node, String at, Context context) {
    var inside = context.within(node, at);
    if (node.has("group")) {
      var id = node.path("group").textValue();
      var questions = parts(node.path("questions"), at + "/questions", inside);
      parts.add(new WrittenGroup(node, at, id, Layout.PAGES, questions));
    } else if (node.path("kind").asText("").equals("matrix")) {
      parts.add(node.has("columns") ? columns(node, at, inside) : rows(node, at, inside));
    } else {
      parts.add(new WrittenQuestion(deepened(node, inside), at, at, "", inside.conditions()));
      followUps(parts, node, at, inside);
    }
  }

  /** A question takes the depth of what it stands in, unless it has its own. */
  private static JsonNode deepened(JsonNode node, Context context) {
    if (node.has("depth") || context.depth().isEmpty()) {
      return node;
    }
    return ((ObjectNode) node.deepCopy()).put("depth", context.depth());
  }

  private static void followUps(
      List<WrittenPart> parts, JsonNode node, String at, Context context) {
    var index = 0;
    for (var followUp : node.path("follow_ups")) {
      var where = at + "/follow_ups/" + index++;
      var condition =
          new WrittenCondition(chosen(node, followUp.path("when")), where + "/when", true);
      parts.addAll(
          parts(followUp.path("questions"), where + "/questions", context.with(condition)));
    }
  }

  /** In the words of a condition: one of these options was chosen. */
  private static String chosen(JsonNode question, JsonNode options) {
    var variable = "q." + question.path("id").textValue().replace('-', '_');
    var several = question.path("kind").asText("single").equals("multiple");
    var tests = new ArrayList<String>();
    for (var option : options) {
      var id = "\"" + option.textValue() + "\"";
      tests.add(several ? id + " in " + variable + ".choices" : variable + ".choice == " + id);
    }
    return "%s.applicable && (%s)".formatted(variable, String.join(" || ", tests));
  }

  private static WrittenGroup rows(JsonNode matrix, String at, Context context) {
    var rows = new ArrayList<WrittenPart>();
    for (var row : matrix.path("rows")) {
      var where = at + "/rows/" + rows.size();
      var question = shared(matrix, row);
      question.put("kind", "single");
      rows.add(question(deepened(question, context), matrix, where, context.within(row, where)));
    }
    return new WrittenGroup(matrix, at, id(matrix), Layout.GRADED_ROWS, rows);
  }

  private static WrittenGroup columns(JsonNode matrix, String at, Context context) {
    var columns = new ArrayList<WrittenPart>();
    for (var column : matrix.path("columns")) {
      var where = at + "/columns/" + columns.size();
      var question = shared(matrix, column);
      question.put("kind", "multiple");
      question.set("options", ticks(matrix));
      question.remove("answers");
      columns.add(
          question(deepened(question, context), matrix, where, context.within(column, where)));
    }
    return new WrittenGroup(matrix, at, id(matrix), Layout.TICKED_COLUMNS, columns);
  }

  private static WrittenQuestion question(
      JsonNode question, JsonNode matrix, String at, Context context) {
    var under = matrix.path("text").path("en").asText();
    var sharedAt = at.substring(0, at.lastIndexOf('/', at.lastIndexOf('/') - 1));
    return new WrittenQuestion(question, at, sharedAt, under, context.conditions());
  }

  private static ObjectNode shared(JsonNode matrix, JsonNode row) {
    var question = JsonNodeFactory.instance.objectNode();
    question.put("id", id(matrix) + "-" + row.path("id").textValue());
    question.set("text", row.path("text"));
    if (row.has("hint")) {
      question.set("hint", row.path("hint"));
    }
    for (var member : SHARED) {
      if (matrix.has(member)) {
        question.set(member, matrix.path(member));
      }
    }
    return question;
  }

  private static JsonNode ticks(JsonNode matrix) {
    var options = JsonNodeFactory.instance.arrayNode();
    for (var row : matrix.path("rows")) {
      var option = options.addObject();
      option.set("id", row.path("id"));
      option.set("label", row.path("text"));
      if (row.has("hint")) {
        option.set("hint", row.path("hint"));
      }
    }
    var none = options.addObject();
    none.put("id", "none");
    none.set("label", matrix.path("none"));
    none.put("none", true);
    return options;
  }

  private static String id(JsonNode matrix) {
    return matrix.path("id").textValue();
  }
}
