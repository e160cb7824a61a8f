package org.waymark.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.QuestionOrder;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.answer.Situation;
import org.waymark.questionnaire.answer.Truth;
import org.waymark.questionnaire.format.Fractions;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.rule.Level;
import org.waymark.scoring.GateOutcome.Effect;
import org.waymark.scoring.PartPlan.Branch;
import org.waymark.scoring.PartPlan.Mark;
import org.waymark.scoring.PartPlan.Planner;

/**
 * What of scoring an edition does not depend on the answers, worked out once. In arrays, which take
 * less time to read than lists.
 */
final class EditionPlan {

  private final Questionnaire edition;
  private final QuestionOrder order;
  private final String[] sectionIds;
  private final @Nullable Branch parts;
  private final int branches;
  private final int questions;
  private final Level[] levels;
  private final Limit[] levelsFrom;
  private final Limit notApplicableMaxShare;
  private final Limit minAnswered;
  private final boolean dontKnowCounts;
  private final PlannedGate[] gates;

  EditionPlan(Questionnaire edition) {
    this.edition = edition;
    order = QuestionOrder.of(edition);
    sectionIds =
        edition.sections().stream().filter(Section::scored).map(Section::id).toArray(String[]::new);
    var planner = new Planner(edition, order);
    parts = parts(planner);
    branches = planner.branches;
    questions = planner.leaves;
    levels = edition.levels().toArray(Level[]::new);
    levelsFrom = Stream.of(levels).map(Level::from).map(Limit::of).toArray(Limit[]::new);
    notApplicableMaxShare = Limit.of(edition.scoring().notApplicableMaxShare());
    minAnswered = Limit.of(edition.scoring().minAnswered());
    dontKnowCounts = Mark.dontKnow(edition.scoring().dontKnow()).counts();
    gates = edition.holds().stream().map(this::plan).toArray(PlannedGate[]::new);
  }

  private static @Nullable Branch parts(Planner planner) {
    try {
      return planner.whole();
    } catch (ArithmeticException _) {
      return null;
    }
  }

  Questionnaire edition() {
    return edition;
  }

  QuestionOrder order() {
    return order;
  }

  /** In whole numbers; null when they would not fit into machine words. */
  @Nullable Branch parts() {
    return parts;
  }

  /** How many there are among the parts, the whole included. */
  int branches() {
    return branches;
  }

  /** How many are scored. */
  int questions() {
    return questions;
  }

  /** Of the section at an index among those that are scored. */
  String sectionId(int index) {
    return sectionIds[index];
  }

  Limit notApplicableMaxShare() {
    return notApplicableMaxShare;
  }

  Limit minAnswered() {
    return minAnswered;
  }

  /** Whether "don't know" enters the score. */
  boolean dontKnowCounts() {
    return dontKnowCounts;
  }

  List<GateOutcome> gates(Situation situation) {
    var outcomes = new GateOutcome[gates.length];
    for (var i = 0; i < outcomes.length; i++) {
      outcomes[i] = gates[i].in(situation);
    }
    return List.of(outcomes);
  }

  /** What outcomes of the gates, in their order, leave. */
  Caps caps(List<GateOutcome> outcomes) {
    var caps = new Caps();
    for (var i = 0; i < outcomes.size(); i++) {
      caps.take(outcomes.get(i), gates[i].section());
    }
    return caps;
  }

  Level level(int number) {
    return levels[number - 1];
  }

  /** Number of the highest level whose start the score reaches. */
  int levelOf(BigFraction score) {
    var number = levelsFrom.length;
    while (number > 1 && levelsFrom[number - 1].isAbove(score)) {
      number--;
    }
    return number;
  }

  /** As of the fraction. */
  int levelOf(long numerator, long denominator) {
    var number = levelsFrom.length;
    while (number > 1 && levelsFrom[number - 1].compareTo(numerator, denominator) > 0) {
      number--;
    }
    return number;
  }

  /** A number of the edition that many others are held against. */
  static final class Limit {

    private final BigFraction exact;
    private final long numerator;
    private final long denominator;

    /** Bits that the other number's parts may have, so that the products fit. */
    private final int room;

    private Limit(BigFraction exact) {
      this.exact = exact;
      numerator = exact.getNumerator().longValue();
      denominator = exact.getDenominator().longValue();
      room =
          Long.SIZE
              - 1
              - Math.max(exact.getNumerator().bitLength(), exact.getDenominator().bitLength());
    }

    static Limit of(BigDecimal decimal) {
      return new Limit(Fractions.of(decimal));
    }

    boolean isAbove(BigFraction other) {
      return compareTo(other) > 0;
    }

    boolean isBelow(BigFraction other) {
      return compareTo(other) < 0;
    }

    /** As of the fractions, without big products where machine words suffice. */
    private int compareTo(BigFraction other) {
      var over = other.getNumerator();
      var under = other.getDenominator();
      return over.bitLength() > room || under.bitLength() > room
          ? exact.compareTo(other)
          : compareTo(over.longValue(), under.longValue());
    }

    /**
     * As of the fractions.
     *
     * @throws ArithmeticException when a product does not fit
     */
    int compareTo(long over, long under) {
      if (room < 0) {
        throw new ArithmeticException("The limit does not fit into a machine word");
      }
      return Long.compare(
          Math.multiplyExact(numerator, under), Math.multiplyExact(over, denominator));
    }
  }

  /** The highest levels that gates leave. */
  final class Caps {

    private int whole = levelsFrom.length;
    private int possible = whole;
    private int beyond = whole;
    private final int[] sections = new int[sectionIds.length];

    private Caps() {
      Arrays.fill(sections, whole);
    }

    private void take(GateOutcome outcome, int section) {
      if (outcome.holds() && section >= 0) {
        sections[section] = Math.min(sections[section], outcome.levelCap());
      } else if (outcome.holds() && outcome.cap().section() == null) {
        var cap = outcome.levelCap();
        whole = Math.min(whole, cap);
        possible = outcome.effect() == Effect.MAY_BIND ? possible : Math.min(possible, cap);
        beyond = outcome.effect() == Effect.BINDS ? Math.min(beyond, cap) : beyond;
      }
    }

    /** Of the whole, gates that only may bind included. */
    Level whole(int number) {
      return level(Math.min(number, whole));
    }

    /** Of the whole, should every gate that only may bind turn out not to. */
    Level possible(int number) {
      return level(Math.min(number, possible));
    }

    /** As possible, should what only the full depth asks turn out well too. */
    Level beyond(int number) {
      return level(Math.min(number, beyond));
    }

    /** Of the section at an index. */
    Level section(int index, int number) {
      return level(Math.min(number, sections[index]));
    }
  }

  private PlannedGate plan(Gate gate) {
    var section = gate.cap().section();
    return new PlannedGate(
        order.placed(gate.when()),
        edition.rules().inFullDepth().get(gate.id()),
        section == null ? -1 : List.of(sectionIds).indexOf(section),
        new GateOutcome(gate.id(), gate.cap(), Effect.BINDS),
        new GateOutcome(gate.id(), gate.cap(), Effect.MAY_BIND),
        new GateOutcome(gate.id(), gate.cap(), Effect.NOT_ASKED),
        new GateOutcome(gate.id(), gate.cap(), Effect.OPEN));
  }

  /**
   * One gate with each of its outcomes, made once.
   *
   * @param inFullDepth whether what only the full depth asks may still make it hold; null where it
   *     rests on nothing of that
   * @param section index of the one capped; -1 for the whole, or for one that is not asked at all
   */
  private record PlannedGate(
      Condition when,
      @Nullable Condition inFullDepth,
      int section,
      GateOutcome binds,
      GateOutcome mayBind,
      GateOutcome notAsked,
      GateOutcome open) {

    GateOutcome in(Situation situation) {
      return switch (when.over(situation)) {
        case TRUE -> binds;
        case UNKNOWN -> restsOnMore(situation) ? notAsked : mayBind;
        case FALSE -> restsOnMore(situation) ? notAsked : open;
      };
    }

    private boolean restsOnMore(Situation situation) {
      return inFullDepth != null && inFullDepth.over(situation) != Truth.FALSE;
    }
  }
}
