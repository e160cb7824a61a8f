package org.waymark.questionnaire.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.text.Denial;

/** Checks of the options of each question. */
final class OptionLinter {

  /** However wide. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private final JsonNode answerSets;
  private final List<Condition> contradictions;
  private final Findings findings;

  /**
   * @param contradictions of which a firm is asked back
   */
  OptionLinter(JsonNode answerSets, List<Condition> contradictions, Findings findings) {
    this.answerSets = answerSets;
    this.contradictions = contradictions;
    this.findings = findings;
  }

  void check(Question question, JsonNode written, String at) {
    switch (question.format()) {
      case AnswerFormat.SingleChoice _, AnswerFormat.MultipleChoice _ ->
          choice(question, written, at);
      case AmountFormat amount -> amount(question, amount, written, at);
      case DayFormat day -> day(question, day, written, at);
    }
  }

  private void amount(Question question, AmountFormat format, JsonNode written, String at) {
    if (!written.has("min") || !written.has("max")) {
      error(
          at,
          Rule.NUMBER_RANGE,
          "a number needs the lowest and the highest taken: give min and max");
    } else if (format.min().compareTo(format.max()) >= 0) {
      error(at + "/max", Rule.NUMBER_RANGE, "max must be above min");
    }
    if (question.scored() != written.has("bands")) {
      error(at, Rule.NUMBER_RANGE, "give a scored number bands, and one with scored: false none");
    }
    var bands = format.bands();
    for (var i = 0; i < bands.size(); i++) {
      var above = i == 0 ? format.min() : bands.get(i - 1).from();
      var order = bands.get(i).from().compareTo(above);
      if (i == 0 ? order != 0 : order <= 0) {
        error(
            at + "/bands/" + i,
            Rule.NUMBER_RANGE,
            "the first band starts from min and each other above the one before it");
      }
    }
    if (!bands.isEmpty()
        && written.has("max")
        && bands.getLast().from().compareTo(format.max()) > 0) {
      error(
          at + "/bands",
          Rule.NUMBER_RANGE,
          "the last band starts above max, so that nobody is in it: start it lower or raise max");
    }
    var values = bands.stream().map(AmountFormat.Band::value).sorted().toList();
    if (!values.isEmpty()
        && (values.getFirst().signum() != 0 || values.getLast().compareTo(BigDecimal.ONE) != 0)) {
      error(at + "/bands", Rule.OPTION_VALUES, "one band must be worth 0 and one worth 1");
    }
  }

  private void day(Question question, DayFormat format, JsonNode written, String at) {
    if (question.scored()) {
      error(at, Rule.SCORE_WITHOUT_SCORING, "a date cannot be scored: write scored: false");
    }
    if (!written.has("earliest") || !written.has("latest")) {
      error(
          at, Rule.DATE, "a date needs the first and the last day taken: give earliest and latest");
    } else if (format.earliest().isAfter(format.latest())) {
      error(at + "/latest", Rule.DATE, "latest must not be before earliest");
    }
  }

  private void choice(Question question, JsonNode written, String at) {
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
    if (question.format().several()) {
      denied(question, written.has("answers") ? at : at + "/options");
    }
  }

  /** Both can be ticked at once, and nobody asks back. */
  private void denied(Question question, String at) {
    var options = question.format().options().stream().filter(o -> !o.exclusive()).toList();
    for (var i = 0; i < options.size(); i++) {
      for (var j = i + 1; j < options.size(); j++) {
        var one = options.get(i);
        var other = options.get(j);
        if (Denial.ofEachOther(one.label().en(), other.label().en())
            && contradictions.stream().noneMatch(when -> asksBack(when, question, one, other))) {
          findings.add(
              at,
              Rule.CONTRADICTORY_OPTIONS,
              "'%s' and '%s' deny each other: reword one, or add a contradiction of both"
                  .formatted(one.label().en(), other.label().en()));
        }
      }
    }
  }

  private static boolean asksBack(Condition when, Question question, Option one, Option other) {
    return when.questions().contains(question.id())
        && Stream.of(one, other)
            .allMatch(
                option ->
                    when.text().contains("\"" + option.id() + "\"")
                        || when.text().contains("'" + option.id() + "'"));
  }

  private void labels(Question question, String at) {
    var ids = new HashSet<String>();
    var english = new HashSet<String>();
    var welsh = new HashSet<String>();
    for (var option : question.format().options()) {
      if (!ids.add(option.id())) {
        error(
            at,
            Rule.DUPLICATE_OPTION,
            "the option id '" + option.id() + "' stands here twice: rename one");
      }
      label(option.label().en(), english, at);
      if (option.label().cy() != null) {
        label(option.label().cy(), welsh, at);
      }
    }
  }

  private void label(String label, Set<String> others, String at) {
    if (!others.add(BLANKS.matcher(label).replaceAll(" ").strip().toLowerCase(Locale.ROOT))) {
      error(at, Rule.DUPLICATE_LABEL, "two options read '" + label + "': reword one");
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
      case AmountFormat _, DayFormat _ -> {}
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
      if (!option.has("none") && Denial.ofPractice(label)) {
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
