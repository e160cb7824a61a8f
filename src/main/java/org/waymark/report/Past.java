package org.waymark.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.OrganisationId;
import org.waymark.programme.eligibility.Particular.Taken;
import org.waymark.referral.Referral;
import org.waymark.referral.Referrals;

/** What came of earlier advice, as far as whoever asks may see it. */
@ApplicationScoped
class Past {

  private final Referrals referrals;
  private final CurrentActor actor;

  Past(Referrals referrals, CurrentActor actor) {
    this.referrals = referrals;
    this.actor = actor;
  }

  /** Programmes that a firm was granted or uses. */
  Set<Taken> taken(OrganisationId firm) {
    return referrals.of(firm, actor.get()).stream()
        .filter(Past::hasIt)
        .map(referral -> new Taken(referral.subject().programme()))
        .collect(Collectors.toSet());
  }

  private static boolean hasIt(Referral referral) {
    return switch (referral.stage()) {
      case GRANTED, ADOPTED -> true;
      case TAKEN_UP, CONTACTED, APPLIED, REFUSED, GIVEN_UP -> false;
    };
  }
}
