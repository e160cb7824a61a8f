package org.waymark.web.result.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    return List.of(
        factors.known()
            ? messages.need(factors.pull(), Factors.STEPS)
            : messages.needHalved(factors.pull(), Factors.STEPS),
        fit(factors),
        factors.freeAndPermanent()
            ? messages.freeAllYear()
            : messages.cost(terms.of(factors.charge())),
        messages.effort(terms.of(factors.easiest())),
        selection(factors),
        seen(factors));
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
