package org.waymark.web.programme.method;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Offer.Kind;
import org.waymark.programme.Offer.Permanence;
import org.waymark.programme.Offer.Selection;
import org.waymark.programme.eligibility.Eligibility.Fit;
import org.waymark.questionnaire.Action.Effort;
import org.waymark.recommendation.ActionCriterion;
import org.waymark.recommendation.Criterion;
import org.waymark.recommendation.Factors;
import org.waymark.recommendation.Matches;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.programme.ProgrammeMessages;
import org.waymark.web.layout.programme.TermWords;

/** Says in words what programmes and actions are compared by, from the lists that compare them. */
@ApplicationScoped
class MethodView {

  private static final int WHOLE_SCORE = 100;

  private final MethodMessages messages;
  private final ProgrammeMessages programmes;
  private final TermWords terms;

  MethodView(
      @Spoken MethodMessages messages, @Spoken ProgrammeMessages programmes, TermWords terms) {
    this.messages = messages;
    this.programmes = programmes;
    this.terms = terms;
  }

  MethodPage page() {
    return new MethodPage(
        Stream.of(Fit.values()).map(this::answer).toList(),
        WHOLE_SCORE / Factors.STEPS,
        Matches.HANDFUL,
        Stream.of(Criterion.values()).map(this::line).toList(),
        Stream.of(Permanence.values()).map(this::trusted).toList(),
        Stream.of(ActionCriterion.values()).map(this::line).toList());
  }

  private MethodPage.Answer answer(Fit fit) {
    return switch (fit) {
      case ELIGIBLE -> new MethodPage.Answer(programmes.fitEligible(), messages.whenEligible());
      case LIKELY -> new MethodPage.Answer(programmes.fitLikely(), messages.whenLikely());
      case NEARLY -> new MethodPage.Answer(programmes.fitNearly(), messages.whenNearly());
      case NOT_ELIGIBLE -> new MethodPage.Answer(programmes.fitNot(), messages.whenNot());
    };
  }

  private MethodPage.Line line(Criterion criterion) {
    return switch (criterion) {
      case REACH -> new MethodPage.Line(messages.reach());
      case NEED -> new MethodPage.Line(messages.need());
      case FIT -> new MethodPage.Line(messages.fit());
      case FREE_AND_PERMANENT -> new MethodPage.Line(messages.freeAllYear());
      case COST ->
          new MethodPage.Line(messages.cost(), Stream.of(Charge.values()).map(terms::of).toList());
      case EFFORT ->
          new MethodPage.Line(messages.effort(), Stream.of(Kind.values()).map(terms::of).toList());
      case LIKELIHOOD ->
          new MethodPage.Line(
              messages.likelihood(), Stream.of(Selection.values()).map(this::goes).toList());
      case VERIFICATION -> new MethodPage.Line(messages.verification());
      case EVIDENCE -> new MethodPage.Line(messages.evidence());
      case EXACT_NEED -> new MethodPage.Line(messages.exactNeed());
      case ID -> new MethodPage.Line(messages.id());
    };
  }

  private String goes(Selection selection) {
    return switch (selection) {
      case EVERYONE -> messages.goesToEveryone();
      case NOT_STATED -> messages.goesNotStated();
      case FIRST_COME -> messages.goesFirstCome();
      case COMPETITION -> messages.goesToTheBest();
    };
  }

  private String trusted(Permanence permanence) {
    var trust = permanence.trust();
    var time =
        trust.getDays() == 0
            ? messages.months(trust.toTotalMonths())
            : messages.days(trust.getDays());
    return switch (permanence) {
      case PERMANENT -> messages.trustedPermanent(time);
      case CALL -> messages.trustedCall(time);
    };
  }

  private MethodPage.Line line(ActionCriterion criterion) {
    return switch (criterion) {
      case GATE -> new MethodPage.Line(messages.gate());
      case PRIORITY -> new MethodPage.Line(messages.priority());
      case GAIN_FOR_EFFORT ->
          new MethodPage.Line(
              messages.gainForEffort(), Stream.of(Effort.values()).map(this::divided).toList());
    };
  }

  private String divided(Effort effort) {
    var weight = ActionCriterion.weight(effort);
    return switch (effort) {
      case MINUTES -> messages.minutes(weight);
      case HOURS -> messages.hours(weight);
      case DAYS -> messages.someDays(weight);
      case WEEKS -> messages.weeks(weight);
    };
  }
}
