package org.waymark.web.result.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.programme.eligibility.Eligibility.Fit;
import org.waymark.recommendation.Criterion;
import org.waymark.recommendation.Factors;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.programme.TermWords;

/** Why a programme stands where it stands, one factor after the other as they count. */
@ApplicationScoped
public class OrderWords {

  private final SupportMessages messages;
  private final TermWords terms;
  private final Speaker speaker;

  OrderWords(@Spoken SupportMessages messages, TermWords terms, Speaker speaker) {
    this.messages = messages;
    this.terms = terms;
    this.speaker = speaker;
  }

  /** For example "Need: 3 of 20 steps". */
  public List<String> of(Factors factors) {
    return Stream.of(Criterion.values())
        .flatMap(criterion -> line(criterion, factors).stream())
        .toList();
  }

  /** Empty where another line has said it, or where it is no factor of its own. */
  private Optional<String> line(Criterion criterion, Factors factors) {
    var near = factors.fit() == Fit.NEARLY;
    var freeAllYear = factors.freeAndPermanent();
    return switch (criterion) {
      case REACH -> near ? Optional.of(messages.standsNearly()) : Optional.empty();
      case NEED -> Optional.of(need(factors));
      case FIT -> near ? Optional.empty() : Optional.of(fit(factors));
      case FREE_AND_PERMANENT ->
          freeAllYear ? Optional.of(messages.freeAllYear()) : Optional.empty();
      case COST ->
          freeAllYear ? Optional.empty() : Optional.of(messages.cost(terms.of(factors.charge())));
      case EFFORT -> Optional.of(messages.effort(terms.of(factors.easiest())));
      case LIKELIHOOD -> Optional.of(selection(factors));
      case VERIFICATION -> Optional.of(seen(factors));
      case EVIDENCE, EXACT_NEED, ID -> Optional.empty();
    };
  }

  private String need(Factors factors) {
    return factors.known()
        ? messages.need(factors.pull(), Factors.STEPS)
        : messages.needHalved(factors.pull(), Factors.STEPS);
  }

  private String fit(Factors factors) {
    return switch (factors.fit()) {
      case ELIGIBLE -> messages.standsEligible();
      case LIKELY -> messages.standsLikely();
      case NEARLY -> messages.standsNearly();
      case NOT_ELIGIBLE -> messages.standsNot();
    };
  }

  private String selection(Factors factors) {
    return switch (factors.selection()) {
      case EVERYONE -> messages.goesToEveryone();
      case NOT_STATED -> messages.goesNotStated();
      case FIRST_COME -> messages.goesFirstCome();
      case COMPETITION -> messages.goesToTheBest();
    };
  }

  private String seen(Factors factors) {
    var day = speaker.day(factors.seen());
    return switch (factors.verification()) {
      case CURRENT -> messages.seen(day);
      case LAPSED -> messages.seenLongAgo(day);
      case NEVER -> messages.neverSeen();
    };
  }
}
