package org.waymark.questionnaire.lint;

import java.util.List;
import org.waymark.questionnaire.Origin;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.Option.Meaning;

/** Checks of answers that do not come from the firm: derived ones, and those carried over. */
final class OriginLinter {

  private final Findings findings;
  private final ConditionLinter conditions;

  OriginLinter(Questionnaire edition, Findings findings) {
    this.findings = findings;
    conditions = new ConditionLinter(edition, findings);
  }

  void check(Question question, String at) {
    switch (question.origin()) {
      case Origin.Asked _ -> {}
      case Origin.Derived(var rules) -> {
        for (var i = 0; i < rules.size(); i++) {
          derived(question, rules.get(i), at + "/derive/" + i);
        }
        if (rules.stream().allMatch(rule -> choosable(question.format(), rule.option()))) {
          underived(question, rules, at);
        }
      }
      case Origin.CarriedOver(_, _, var options) ->
          options.values().stream()
              .distinct()
              .sorted()
              .filter(option -> question.format().option(option).isEmpty())
              .forEach(option -> unknown(option, at + "/carry_over/options"));
    }
  }

  private void derived(Question question, Origin.Derived.Rule rule, String at) {
    if (!choosable(question.format(), rule.option())) {
      unknown(rule.option(), at + "/option");
    }
    conditions.checkOf(question, rule.when(), at + "/when");
  }

  private void underived(Question question, List<Origin.Derived.Rule> rules, String at) {
    var derived = rules.stream().map(Origin.Derived.Rule::option).toList();
    for (var option : question.format().options()) {
      if (choosable(question.format(), option.id()) && !derived.contains(option.id())) {
        findings.add(
            at + "/derive",
            Rule.UNDERIVED_OPTION,
            "nothing leads to '%s', which nobody can choose: derive it or remove it"
                .formatted(option.id()));
      }
    }
  }

  /** What says nothing about the firm cannot follow from what it said. */
  private static boolean choosable(AnswerFormat format, String id) {
    return format
        .option(id)
        .filter(
            option ->
                switch (option.meaning()) {
                  case Meaning.Value _, Meaning.Tick _, Meaning.NoneOfThese _, Meaning.Fact _ ->
                      true;
                  case Meaning.DontKnow _, Meaning.NotApplicable _ -> false;
                })
        .isPresent();
  }

  private void unknown(String option, String at) {
    findings.add(
        at, Rule.UNKNOWN_OPTION, "'" + option + "' is no option to be chosen here: correct the id");
  }
}
