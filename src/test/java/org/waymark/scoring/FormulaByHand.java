package org.waymark.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Group;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.format.Fractions;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.rule.Level;
import org.waymark.scoring.Contribution.State;
import org.waymark.scoring.GateOutcome.Effect;

/**
 * The formula of {@code questionnaires/README.md} word by word, slowly, to hold the scorer against.
 */
final class FormulaByHand {

  private final Questionnaire edition;
  private final QuestionsByHand questions;

  private FormulaByHand(Questionnaire edition, FirmFacts firm, Answers answers) {
    this.edition = edition;
    questions = new QuestionsByHand(edition, firm, answers);
  }

  static Scorecard score(Questionnaire edition, FirmFacts firm, Answers answers) {
    return new FormulaByHand(edition, firm, answers).card();
  }

  private Scorecard card() {
    var gates =
        edition.holds().stream()
            .map(
                gate ->
                    new GateOutcome(
                        gate.id(),
                        gate.cap(),
                        switch (gate.when().over(questions.situation())) {
                          case TRUE -> Effect.BINDS;
                          case FALSE -> restsOnMore(gate) ? Effect.NOT_ASKED : Effect.OPEN;
                          case UNKNOWN -> restsOnMore(gate) ? Effect.NOT_ASKED : Effect.MAY_BIND;
                        }))
            .toList();
    var whole =
        new Score(
            whole(questions::counts, questions::value),
            whole(questions::inRange, questions::lowest),
            whole(questions::inRange, questions::highest));
    return new Scorecard(
        edition.id(),
        edition.form(),
        Scorer.VERSION,
        whole,
        standing(whole, gates),
        confidence(),
        sections().map(section -> section(section, gates)).toList(),
        sections().flatMap(s -> contributions(s.parts(), s, share(s)).stream()).toList(),
        gates);
  }

  /** Whether the full depth asks something that may still make a gate hold. */
  private boolean restsOnMore(Gate gate) {
    var inFullDepth = edition.rules().inFullDepth().get(gate.id());
    return inFullDepth != null && inFullDepth.over(questions.situation()) != Truth.FALSE;
  }

  private SectionScore section(Section section, List<GateOutcome> gates) {
    var value = mean(section.parts(), questions::counts, questions::value);
    if (value == null) {
      return new SectionScore(section.id(), null, BigFraction.ZERO, null);
    }
    var lowest = mean(section.parts(), questions::inRange, questions::lowest);
    var highest = mean(section.parts(), questions::inRange, questions::highest);
    var notApplicable = mean(section.parts(), questions::asked, questions::notApplicable);
    if (lowest == null || highest == null || notApplicable == null) {
      throw new AssertionError("What counts is in the range and asked");
    }
    return new SectionScore(
        section.id(),
        new Score(value, lowest, highest),
        share(section),
        notApplicable.compareTo(Fractions.of(edition.scoring().notApplicableMaxShare())) <= 0
            ? sectionLevel(section, value, gates)
            : null);
  }

  private Level sectionLevel(Section section, BigFraction value, List<GateOutcome> gates) {
    var number = 1;
    for (var level : edition.levels()) {
      number = Fractions.of(level.from()).compareTo(value) <= 0 ? level.number() : number;
    }
    for (var gate : gates) {
      if (gate.section().equals(Optional.of(section.id())) && gate.effect() != Effect.OPEN) {
        number = Math.min(number, gate.levelCap());
      }
    }
    return edition.levels().get(number - 1);
  }

  /** The mean evidence of what is known, times the share that is known. */
  private Confidence confidence() {
    var evidence = BigFraction.ZERO;
    var known = 0;
    var applicable = 0;
    for (var section : sections().toList()) {
      for (var question : scored(section)) {
        applicable += questions.inRange(question) ? 1 : 0;
        if (questions.state(question) == State.ANSWERED) {
          known++;
          var tenths = questions.answers().evidenceFor(question.id()).tenths();
          evidence = evidence.add(BigFraction.of(tenths, 10));
        }
      }
    }
    return new Confidence(
        known == 0
            ? BigFraction.ZERO
            : evidence.divide(known).multiply(BigFraction.of(known, applicable)));
  }

  /** What a section carries of the whole: its weight among the sections that count. */
  private BigFraction share(Section section) {
    var total = BigFraction.ZERO;
    for (var other : sections().toList()) {
      if (scored(other).stream().anyMatch(questions::counts)) {
        total = total.add(Fractions.of(other.weight()));
      }
    }
    return total.signum() == 0 ? total : Fractions.of(section.weight()).divide(total);
  }

  /** What each question carries: at every step down its weight among the parts that count. */
  private List<Contribution> contributions(List<Part> parts, Section section, BigFraction share) {
    var total = BigFraction.ZERO;
    for (var part : parts) {
      total = total.add(counts(part) ? Fractions.of(part.weight()) : BigFraction.ZERO);
    }
    var contributions = new ArrayList<Contribution>();
    for (var part : parts) {
      var carries =
          counts(part)
              ? share.multiply(Fractions.of(part.weight())).divide(total)
              : BigFraction.ZERO;
      switch (part) {
        case Question question when question.scored() ->
            contributions.add(
                new Contribution(
                    question.id(),
                    section.id(),
                    carries,
                    questions.value(question),
                    questions.state(question)));
        case Question _ -> {}
        case Group group -> contributions.addAll(contributions(group.parts(), section, carries));
      }
    }
    return contributions;
  }

  private boolean counts(Part part) {
    return part.questions().anyMatch(question -> question.scored() && questions.counts(question));
  }

  private Standing standing(Score whole, List<GateOutcome> gates) {
    var policy = edition.scoring();
    var scored = sections().flatMap(s -> scored(s).stream()).toList();
    if (scored.stream().noneMatch(questions::inRange)
        || whole(questions::asked, questions::notApplicable)
                .compareTo(Fractions.of(policy.notApplicableMaxShare()))
            > 0) {
      return new Standing.NotRated(Standing.Reason.TOO_MUCH_NOT_APPLICABLE);
    }
    var held = capped(whole.value(), gates, gate -> gate.effect() != Effect.OPEN);
    var possible =
        capped(
            whole.highest(),
            gates,
            gate -> gate.effect() == Effect.BINDS || gate.effect() == Effect.NOT_ASKED);
    var beyond = capped(whole.highest(), gates, gate -> gate.effect() == Effect.BINDS);
    var worst = capped(whole.lowest(), gates, gate -> gate.effect() != Effect.OPEN);
    var enough =
        whole(questions::inRange, questions::answered).compareTo(Fractions.of(policy.minAnswered()))
            >= 0;
    if (scored.stream().noneMatch(questions::counts) || (!enough && !worst.equals(possible))) {
      return new Standing.NotRated(Standing.Reason.TOO_FEW_ANSWERED);
    }
    return new Standing.Rated(capped(whole.value(), gates, _ -> false), held, possible, beyond);
  }

  private Level capped(BigFraction score, List<GateOutcome> gates, Predicate<GateOutcome> holds) {
    var cap =
        gates.stream()
            .filter(gate -> gate.section().isEmpty())
            .filter(holds)
            .mapToInt(GateOutcome::levelCap)
            .min();
    return edition.levels().stream()
        .filter(level -> Fractions.of(level.from()).compareTo(score) <= 0)
        .filter(level -> level.number() <= cap.orElse(Integer.MAX_VALUE))
        .reduce((_, higher) -> higher)
        .orElseThrow();
  }

  /** The mean of the sections of which anything is left. */
  private BigFraction whole(Predicate<Question> which, Function<Question, BigFraction> value) {
    var sum = BigFraction.ZERO;
    var total = BigFraction.ZERO;
    for (var section : sections().toList()) {
      var mean = mean(section.parts(), which, value);
      if (mean != null) {
        sum = sum.add(Fractions.of(section.weight()).multiply(mean));
        total = total.add(Fractions.of(section.weight()));
      }
    }
    return total.signum() == 0 ? BigFraction.ZERO : sum.divide(total);
  }

  /** Of questions and groups alike. Null when no question is left. */
  private static @Nullable BigFraction mean(
      List<Part> parts, Predicate<Question> which, Function<Question, BigFraction> value) {
    var sum = BigFraction.ZERO;
    var total = BigFraction.ZERO;
    for (var part : parts) {
      var worth =
          switch (part) {
            case Question question ->
                question.scored() && which.test(question) ? value.apply(question) : null;
            case Group group -> mean(group.parts(), which, value);
          };
      if (worth != null) {
        sum = sum.add(Fractions.of(part.weight()).multiply(worth));
        total = total.add(Fractions.of(part.weight()));
      }
    }
    return total.signum() == 0 ? null : sum.divide(total);
  }

  /** Those that are no mere facts. */
  private Stream<Section> sections() {
    return edition.sections().stream().filter(Section::scored);
  }

  private static List<Question> scored(Section section) {
    return section.questions().stream().filter(Question::scored).toList();
  }
}
