package org.waymark.scoring.golden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.GoldenCase;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.format.ExtremeAnswer;
import org.waymark.questionnaire.format.Fractions;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.rule.Level;
import org.waymark.scoring.GateOutcome;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.SectionScore;
import org.waymark.scoring.Standing;

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
      var asked = golden.form().equals(edition.form()) ? edition : edition.in(golden.form());
      var card = scorer.score(asked, golden.firm(), answers(asked, golden));
      for (var message : deviations(golden.expectation(), card)) {
        broken.add(new Broken(golden, "case '" + golden.name() + "': " + message));
      }
    }
    return List.copyOf(broken);
  }

  /**
   * What the firm of a case answers, filled in where the case says how.
   *
   * @param edition in the form of the case
   */
  public static Answers answers(Questionnaire edition, GoldenCase golden) {
    Map<String, Answer> answers = new HashMap<>();
    edition.questions().forEach(question -> fill(question, golden.fill(), answers));
    answers.putAll(edition.understood(golden.answers()));
    return new Answers(answers, golden.evidence());
  }

  /** Facts are the case's own to state. */
  private static void fill(Question question, GoldenCase.Fill fill, Map<String, Answer> answers) {
    if (!question.scored() || question.derived()) {
      return;
    }
    switch (fill) {
      case NOTHING -> {}
      case BEST -> answers.put(question.id(), ExtremeAnswer.best(question.format()));
      case WORST -> answers.put(question.id(), ExtremeAnswer.worst(question.format()));
      case DONT_KNOW -> answers.put(question.id(), notKnown(question));
      case NOT_APPLICABLE -> answers.put(question.id(), notApplicable(question));
    }
  }

  private static Answer notKnown(Question question) {
    return question.format().option(Answer.DONT_KNOW).isPresent()
        ? new Answer.DontKnow()
        : ExtremeAnswer.worst(question.format());
  }

  private static Answer notApplicable(Question question) {
    return question.format().options().stream()
        .filter(option -> option.meaning() instanceof Option.Meaning.NotApplicable)
        .findFirst()
        .<Answer>map(option -> new Answer.NotApplicable(option.id()))
        .orElseGet(() -> ExtremeAnswer.best(question.format()));
  }

  private static List<String> deviations(GoldenCase.Expectation expected, Scorecard card) {
    var deviations = new ArrayList<String>();
    var score = expected.score();
    if (score != null && !card.whole().value().equals(Fractions.read(score))) {
      deviations.add("expected score " + score + ", got " + written(card.whole().value()));
    }
    var confidence = expected.confidence();
    if (confidence != null && !card.confidence().value().equals(Fractions.read(confidence))) {
      deviations.add(
          "expected confidence " + confidence + ", got " + written(card.confidence().value()));
    }
    var level = expected.level();
    if (level != null && !level.equals(level(card))) {
      deviations.add(
          "expected level " + level + ", got " + (level(card) == null ? "none" : level(card)));
    }
    var beyond = expected.levelBeyond();
    if (beyond != null && !beyond.equals(levelBeyond(card))) {
      deviations.add("expected level " + beyond + " beyond, got " + levelBeyond(card));
    }
    var gates = expected.gates();
    if (gates != null) {
      var holding = card.gates().stream().filter(GateOutcome::holds).map(GateOutcome::gate);
      var actual = holding.collect(Collectors.toCollection(TreeSet::new));
      if (!actual.equals(new TreeSet<>(gates))) {
        deviations.add("expected gates " + new TreeSet<>(gates) + ", got " + actual);
      }
    }
    expected.sections().forEach((id, wanted) -> section(id, wanted, card, deviations));
    expected.sectionLevels().forEach((id, wanted) -> sectionLevel(id, wanted, card, deviations));
    return deviations;
  }

  private static void section(String id, String wanted, Scorecard card, List<String> deviations) {
    var actual = card.section(id).flatMap(SectionScore::scoreIfAny).map(Score::value);
    if (!actual.equals(Optional.of(Fractions.read(wanted)))) {
      deviations.add(
          "expected score %s of '%s', got %s"
              .formatted(wanted, id, actual.map(GoldenCaseCheck::written).orElse("none")));
    }
  }

  private static void sectionLevel(
      String id, Integer wanted, Scorecard card, List<String> deviations) {
    var actual = card.section(id).map(SectionScore::level).map(Level::number);
    if (!actual.equals(Optional.of(wanted))) {
      deviations.add(
          "expected level %d of '%s', got %s"
              .formatted(wanted, id, actual.map(String::valueOf).orElse("none")));
    }
  }

  private static @Nullable Integer level(Scorecard card) {
    return card.standing() instanceof Standing.Rated rated ? rated.held().number() : null;
  }

  private static @Nullable Integer levelBeyond(Scorecard card) {
    return card.standing() instanceof Standing.Rated rated ? rated.beyond().number() : null;
  }

  private static String written(BigFraction fraction) {
    return fraction.toString().replace(" ", "");
  }
}
