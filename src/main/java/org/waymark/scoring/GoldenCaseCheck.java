package org.waymark.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Fractions;
import org.waymark.questionnaire.GoldenCase;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.Reply;

/** Holds an edition to the worked examples in its own file. */
public final class GoldenCaseCheck {

  private final Scorer scorer = new Scorer();

  /**
   * A golden case that comes out otherwise than promised.
   *
   * @param message what was expected and what came out
   */
  public record Broken(GoldenCase golden, String message) {}

  /** All cases of the edition that fail; empty when it keeps its promises. */
  public List<Broken> check(Questionnaire edition) {
    var broken = new ArrayList<Broken>();
    for (var golden : edition.cases()) {
      var card = scorer.score(edition, golden.firm(), answers(edition, golden));
      for (var message : deviations(golden.expectation(), card)) {
        broken.add(new Broken(golden, "case '" + golden.name() + "': " + message));
      }
    }
    return List.copyOf(broken);
  }

  private static Answers answers(Questionnaire edition, GoldenCase golden) {
    Map<String, Answer> answers = new HashMap<>();
    golden
        .answers()
        .forEach(
            (id, options) -> {
              var reply = edition.question(id).orElseThrow().format().reply(options);
              if (reply instanceof Reply.Accepted(var answer)) {
                answers.put(id, answer);
              }
            });
    return new Answers(answers);
  }

  private static List<String> deviations(GoldenCase.Expectation expected, Scorecard card) {
    var deviations = new ArrayList<String>();
    var score = expected.score();
    if (score != null && !card.whole().value().equals(fraction(score))) {
      deviations.add("expected score " + score + ", got " + written(card.whole().value()));
    }
    var level = expected.level();
    if (level != null && !level.equals(level(card))) {
      deviations.add(
          "expected level " + level + ", got " + (level(card) == null ? "none" : level(card)));
    }
    var gates = expected.gates();
    if (gates != null) {
      var holding = card.holdingGates().map(GateOutcome::gate);
      var actual = holding.collect(Collectors.toCollection(TreeSet::new));
      if (!actual.equals(new TreeSet<>(gates))) {
        deviations.add("expected gates " + new TreeSet<>(gates) + ", got " + actual);
      }
    }
    return deviations;
  }

  private static @Nullable Integer level(Scorecard card) {
    return card.standing() instanceof Standing.Rated rated ? rated.held().number() : null;
  }

  private static String written(BigFraction fraction) {
    return fraction.toString().replace(" ", "");
  }

  private static BigFraction fraction(String text) {
    return text.contains("/")
        ? BigFraction.parse(text)
        : Fractions.of(new java.math.BigDecimal(text));
  }
}
