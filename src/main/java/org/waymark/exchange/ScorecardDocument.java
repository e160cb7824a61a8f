package org.waymark.exchange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.number.Quotient;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.rule.Contradiction;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.rule.Level;
import org.waymark.scoring.Confidence;
import org.waymark.scoring.Contribution;
import org.waymark.scoring.GateOutcome;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.SectionScore;
import org.waymark.scoring.Standing;

/**
 * A scorecard for exchange. Exact fractions are text such as {@code 17/32}, in 0 to 1; points are
 * whole, 0 to 100, rounded half up; decimals carry six places, rounded half up, for convenience.
 *
 * @param sections those that are scored; what only lists facts has no score
 * @param gates one for each gate, then one for each level that requires more than a score
 * @param contributions one for each scored question, also where its answer is derived from others
 * @param contradictions answers that certainly do not go together; they change no score
 */
public record ScorecardDocument(
    @JsonUnwrapped AskedDocument asked,
    String scorerVersion,
    ScoreDocument score,
    StandingDocument standing,
    List<SectionDocument> sections,
    List<GateDocument> gates,
    List<ContributionDocument> contributions,
    List<ContradictionDocument> contradictions) {

  /** As many as the description of the API promises. */
  private static final int DECIMALS = 6;

  /** What was answered: an edition, and how much of it. */
  public record AskedDocument(String questionnaire, String edition, FormDocument form) {
    static AskedDocument from(Scorecard card) {
      return new AskedDocument(
          card.questionnaire(), card.edition().edition(), FormDocument.from(card.form()));
    }
  }

  /**
   * How much of the edition was asked.
   *
   * @param depth {@code core} or {@code full}
   * @param variant absent where the edition has none
   */
  public record FormDocument(String depth, @Nullable String variant) {
    static FormDocument from(Form form) {
      return new FormDocument(form.depth().code(), form.variant());
    }
  }

  /** A score with its range. */
  public record ScoreDocument(
      int points,
      int lowestPoints,
      int highestPoints,
      String exact,
      String exactLowest,
      String exactHighest,
      String decimal) {
    static ScoreDocument from(Score score) {
      return new ScoreDocument(
          score.points(),
          score.lowestPoints(),
          score.highestPoints(),
          score.mean().text(),
          score.worst().text(),
          score.best().text(),
          score.mean().decimal(DECIMALS).toPlainString());
    }
  }

  /**
   * The level, or why there is none.
   *
   * @param levelPossible if everything not known turned out well
   * @param levelBeyond as possible, if what only the full depth asks turned out well too
   * @param notRatedBecause {@code too-few-answered} or {@code too-much-not-applicable}
   */
  public record StandingDocument(
      boolean rated,
      @Nullable LevelDocument level,
      @Nullable LevelDocument levelByScore,
      @Nullable LevelDocument levelPossible,
      @Nullable LevelDocument levelBeyond,
      @Nullable String notRatedBecause,
      ConfidenceDocument confidence) {
    static StandingDocument from(Standing standing, Confidence confidence) {
      var beside = ConfidenceDocument.from(confidence);
      return switch (standing) {
        case Standing.Rated(var byScore, var held, var possible, var beyond) ->
            new StandingDocument(
                true,
                LevelDocument.from(held),
                LevelDocument.from(byScore),
                LevelDocument.from(possible),
                LevelDocument.from(beyond),
                null,
                beside);
        case Standing.NotRated(var reason) ->
            new StandingDocument(false, null, null, null, null, code(reason), beside);
      };
    }
  }

  /**
   * How much the score rests on, beside it and never part of it.
   *
   * @param band {@code low}, {@code medium} or {@code high}
   */
  public record ConfidenceDocument(String exact, String band) {
    static ConfidenceDocument from(Confidence confidence) {
      return new ConfidenceDocument(confidence.evidence().text(), code(confidence.band()));
    }
  }

  /** A level by number and name. */
  public record LevelDocument(int number, String name) {
    static LevelDocument from(Level level) {
      return new LevelDocument(level.number(), level.name().en());
    }
  }

  /**
   * One section.
   *
   * @param score absent when nothing in the section applies
   * @param level of the section alone; absent when it is not rated
   */
  public record SectionDocument(
      String id,
      String title,
      boolean rated,
      @Nullable ScoreDocument score,
      @Nullable LevelDocument level,
      String weight) {
    static SectionDocument from(SectionScore section, Questionnaire edition) {
      return new SectionDocument(
          section.section(),
          edition.section(section.section()).orElseThrow().title().en(),
          section.rated(),
          section.scoreIfAny().map(ScoreDocument::from).orElse(null),
          Optional.ofNullable(section.level()).map(LevelDocument::from).orElse(null),
          section.part().text());
    }
  }

  /**
   * One gate, or what one level requires besides its score.
   *
   * @param id of the gate; {@code level-3} and the like for what a level requires
   * @param section id of the one section it caps; absent when it caps the whole
   * @param levelCap the highest level while it holds
   * @param effect {@code binds}, {@code may-bind}, {@code not-asked} or {@code open}
   * @param because why the level is held; absent while the gate is open
   */
  public record GateDocument(
      String id, @Nullable String section, int levelCap, String effect, @Nullable String because) {
    static GateDocument from(GateOutcome outcome, Gate gate) {
      return new GateDocument(
          outcome.gate(),
          outcome.section().orElse(null),
          outcome.levelCap(),
          code(outcome.effect()),
          outcome.holds() ? gate.because().en() : null);
    }
  }

  /**
   * One scored question: {@code gained} of all questions sums to the score.
   *
   * @param weight share of the whole that the question decides
   */
  public record ContributionDocument(
      String question, String section, String state, String weight, String value, String gained) {
    static ContributionDocument from(Contribution contribution) {
      return new ContributionDocument(
          contribution.question(),
          contribution.section(),
          code(contribution.state()),
          contribution.share().text(),
          Quotient.of(contribution.value()).text(),
          contribution.gain().text());
    }
  }

  /**
   * Answers that certainly do not go together.
   *
   * @param questions ids of those an answer of which may be wrong
   * @param ask the question to the firm
   */
  public record ContradictionDocument(String id, List<String> questions, TextDocument ask) {
    static ContradictionDocument from(Contradiction contradiction) {
      var ask = contradiction.ask();
      return new ContradictionDocument(
          contradiction.id(), contradiction.questions(), new TextDocument(ask.en(), ask.cy()));
    }
  }

  /**
   * A text by language.
   *
   * @param cy absent until translated
   */
  public record TextDocument(String en, @Nullable String cy) {}

  /**
   * The scorecard in the words of its edition.
   *
   * @param interview that led to it
   */
  public static ScorecardDocument from(Scorecard card, Interview interview) {
    var edition = interview.questionnaire();
    return new ScorecardDocument(
        AskedDocument.from(card),
        card.scorerVersion(),
        ScoreDocument.from(card.whole()),
        StandingDocument.from(card.standing(), card.confidence()),
        card.sections().stream().map(section -> SectionDocument.from(section, edition)).toList(),
        gates(card, edition),
        card.contributions().stream().map(ContributionDocument::from).toList(),
        interview.contradictions().stream().map(ContradictionDocument::from).toList());
  }

  private static List<GateDocument> gates(Scorecard card, Questionnaire edition) {
    Map<String, Gate> gates = new HashMap<>();
    edition.holds().forEach(gate -> gates.put(gate.id(), gate));
    return card.gates().stream()
        .map(outcome -> GateDocument.from(outcome, requireNonNull(gates.get(outcome.gate()))))
        .toList();
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
