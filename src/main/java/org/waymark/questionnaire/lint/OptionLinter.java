package org.waymark.questionnaire.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.waymark.questionnaire.AnswerFormat;
import org.waymark.questionnaire.Question;

/** Checks of the options of each question. */
final class OptionLinter {

  private static final Pattern DENIAL =
      Pattern.compile(
          "^(?:no|none|not|never|nothing|nobody)\\b|^we (?:do not|don't|have no|have not|never|cannot)\\b"
              + "|^[^,;]* (?:is|are) not\\b",
          Pattern.CASE_INSENSITIVE);

  private final JsonNode answerSets;
  private final Findings findings;

  OptionLinter(JsonNode answerSets, Findings findings) {
    this.answerSets = answerSets;
    this.findings = findings;
  }

  void check(Question question, JsonNode written, String at) {
    if (written.has("answers") == written.has("options")) {
      error(at, Rule.OPTIONS, "give either 'options' or 'answers' (a shared set), and not both");
      return;
    }
    var set = written.path("answers").asText("");
    if (written.has("answers") && !answerSets.has(set)) {
      var sets = new ArrayList<String>();
      answerSets.fieldNames().forEachRemaining(sets::add);
      error(
          at,
          Rule.OPTIONS,
          "there is no answer set '" + set + "': use one of " + String.join(", ", sets));
      return;
    }
    labels(question, at);
    values(question, written, at);
  }

  private void labels(Question question, String at) {
    var ids = new HashSet<String>();
    var labels = new HashSet<String>();
    for (var option : question.format().options()) {
      if (!ids.add(option.id())) {
        error(
            at,
            Rule.DUPLICATE_OPTION,
            "the option id '" + option.id() + "' stands here twice: rename one");
      }
      if (!labels.add(option.label().en().strip())) {
        error(
            at, Rule.DUPLICATE_LABEL, "two options read '" + option.label().en() + "': reword one");
      }
    }
  }

  private void values(Question question, JsonNode written, String at) {
    var shared = written.has("answers");
    var options =
        shared ? answerSets.path(written.path("answers").asText()) : written.path("options");
    var where = shared ? at : at + "/options";
    switch (question.format()) {
      case AnswerFormat.SingleChoice _ -> {
        if (question.scored()) {
          scale(options, at, where);
        } else if (!shared && count(options, "value") > 0) {
          error(where, Rule.OPTION_VALUES, "options of an unscored question carry no value");
        }
      }
      case AnswerFormat.MultipleChoice _ -> {
        if (question.scored()) {
          practices(question, options, at, where);
        }
      }
    }
  }

  private void scale(JsonNode options, String at, String where) {
    if (count(options, "none") > 0) {
      error(
          where,
          Rule.NONE_OF_THESE,
          "'none: true' belongs to a multiple choice: give this option a value");
      return;
    }
    if (count(options, "value") < options.size()) {
      error(
          where, Rule.OPTION_VALUES, "each option of a scored question needs a value from 0 to 1");
      return;
    }
    var values = new TreeSet<BigDecimal>();
    options.forEach(option -> values.add(option.path("value").decimalValue()));
    if (values.first().signum() != 0 || values.last().compareTo(BigDecimal.ONE) != 0) {
      error(at, Rule.OPTION_VALUES, "one option must be worth 0 and one worth 1");
    }
  }

  private void practices(Question question, JsonNode options, String at, String where) {
    var none = count(options, "none");
    if (count(options, "value") > 0) {
      error(
          where,
          Rule.OPTION_VALUES,
          "options of a multiple choice carry no value: each counts the same");
    }
    if (options.size() - none < 2) {
      error(at, Rule.OPTION_VALUES, "a scored multiple choice needs two options that count");
    }
    if (none != 1) {
      error(at, Rule.NONE_OF_THESE, "a multiple choice needs one option with 'none: true'");
    } else {
      denials(question, options, where);
    }
  }

  /** Such as "Data is not collected digitally", ticked by a firm that lacks the practice. */
  private void denials(Question question, JsonNode options, String at) {
    for (var option : options) {
      var label = option.path("label").path("en").asText();
      if (!option.has("none") && DENIAL.matcher(label).find()) {
        findings.add(
            at,
            Rule.NEGATIVE_PRACTICE,
            "'%s' counts as a practice of '%s': word it as done, or mark it 'none: true'"
                .formatted(label, question.id()));
      }
    }
  }

  private static int count(JsonNode options, String field) {
    var count = 0;
    for (var option : options) {
      count += option.has(field) ? 1 : 0;
    }
    return count;
  }

  private void error(String at, Rule rule, String message) {
    findings.add(at, rule, message);
  }
}
