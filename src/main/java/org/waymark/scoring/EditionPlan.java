package org.waymark.scoring;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.QuestionOrder;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.format.Fractions;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.rule.Level;
import org.waymark.scoring.GateOutcome.Effect;

/** What of scoring an edition does not depend on the answers, worked out once. */
final class EditionPlan {

  private final Questionnaire edition;
  private final QuestionOrder order;
  private final List<SectionPlan> sections;
  private final int questions;
  private final List<BigFraction> levelsFrom;
  private final BigFraction notApplicableMaxShare;
  private final BigFraction minAnswered;
  private final List<PlannedGate> gates;
  private final FractionCache fractions = new FractionCache();

  EditionPlan(Questionnaire edition) {
    this.edition = edition;
    order = QuestionOrder.of(edition);
    sections = sections(edition);
    questions = sections.stream().mapToInt(section -> section.questions().size()).sum();
    levelsFrom = edition.levels().stream().map(Level::from).map(Fractions::of).toList();
    notApplicableMaxShare = Fractions.of(edition.scoring().notApplicableMaxShare());
    minAnswered = Fractions.of(edition.scoring().minAnswered());
    gates = edition.holds().stream().map(PlannedGate::of).toList();
  }

  Questionnaire edition() {
    return edition;
  }

  QuestionOrder order() {
    return order;
  }

  /** In whole numbers; empty with groups, or when they would not fit into machine words. */
  List<SectionPlan> sections() {
    return sections;
  }

  /** How many are scored. */
  int questions() {
    return questions;
  }

  BigFraction notApplicableMaxShare() {
    return notApplicableMaxShare;
  }

  BigFraction minAnswered() {
    return minAnswered;
  }

  FractionCache fractions() {
    return fractions;
  }

  List<GateOutcome> gates(Interview interview) {
    var outcomes = new GateOutcome[gates.size()];
    for (var i = 0; i < outcomes.length; i++) {
      outcomes[i] = gates.get(i).in(interview.situation());
    }
    return List.of(outcomes);
  }

  /** The highest level whose start the score reaches. */
  Level levelOf(BigFraction score) {
    var reached = 0;
    for (var i = 0; i < levelsFrom.size(); i++) {
      if (compare(levelsFrom.get(i), score) <= 0) {
        reached = i;
      }
    }
    return edition.levels().get(reached);
  }

  /** As {@link BigFraction#compareTo}, without big products where machine words suffice. */
  static int compare(BigFraction a, BigFraction b) {
    if (!(small(a) && small(b))) {
      return a.compareTo(b);
    }
    return Long.compare(
        a.getNumerator().longValue() * b.getDenominator().longValue(),
        b.getNumerator().longValue() * a.getDenominator().longValue());
  }

  private static boolean small(BigFraction fraction) {
    return fraction.getNumerator().bitLength() < 32 && fraction.getDenominator().bitLength() < 32;
  }

  private static List<SectionPlan> sections(Questionnaire edition) {
    var scored = edition.sections().stream().filter(Section::scored).toList();
    if (scored.stream().anyMatch(section -> !section.groups().isEmpty())) {
      return List.of();
    }
    var weights = scored.stream().map(Section::weight).map(Fractions::of).toList();
    var denominator = SectionPlan.commonDenominator(weights.stream());
    var plans = new ArrayList<SectionPlan>();
    try {
      for (var section : scored) {
        var weight = Fractions.of(section.weight()).multiply(denominator).getNumerator();
        plans.add(SectionPlan.of(section, weight.longValueExact()));
      }
      return List.copyOf(plans);
    } catch (ArithmeticException _) {
      return List.of();
    }
  }

  /** One gate with each of its outcomes, made once. */
  private record PlannedGate(
      Condition when, GateOutcome binds, GateOutcome mayBind, GateOutcome open) {

    static PlannedGate of(Gate gate) {
      return new PlannedGate(
          gate.when(),
          new GateOutcome(gate.id(), gate.cap(), Effect.BINDS),
          new GateOutcome(gate.id(), gate.cap(), Effect.MAY_BIND),
          new GateOutcome(gate.id(), gate.cap(), Effect.OPEN));
    }

    GateOutcome in(Situation situation) {
      return switch (when.over(situation)) {
        case TRUE -> binds;
        case UNKNOWN -> mayBind;
        case FALSE -> open;
      };
    }
  }
}
