package org.waymark.web.result.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import org.waymark.assessment.AssessmentId;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.referral.Referrals;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.referral.Outcome;
import org.waymark.web.layout.referral.Place;
import org.waymark.web.layout.referral.ReferralMessages;
import org.waymark.web.layout.referral.StageWords;
import org.waymark.web.layout.staff.Slips;

/** Makes the part of a report about what was taken up. */
@ApplicationScoped
public class TakenView {

  private final Referrals referrals;
  private final StageWords words;
  private final Slips slips;
  private final ReferralMessages messages;

  TakenView(Referrals referrals, StageWords words, Slips slips, @Spoken ReferralMessages messages) {
    this.referrals = referrals;
    this.words = words;
    this.slips = slips;
    this.messages = messages;
  }

  /** As far as somebody may see it who reads a report of the firm. */
  public Taken of(OrganisationId firm, AssessmentId report, Actor reader) {
    var client = "/advise/clients/" + firm;
    return switch (reader) {
      case Actor.Owner _ ->
          of(place(firm, reader, ""), "/assessments/" + report + "/report/referrals");
      case Actor.Adviser _ ->
          of(place(firm, reader, client), client + "/reports/" + report + "/referrals");
      case Actor.Visitor _,
          Actor.Guest _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          Taken.NOTHING;
    };
  }

  private Place place(OrganisationId firm, Actor reader, String below) {
    var back = new Link(messages.backToReports(), below);
    return new Place(firm, reader, below + Place.OWN, back, null);
  }

  private Taken of(Place place, String action) {
    var all = referrals.of(place.firm(), place.actor());
    var outcomes = words.outcomes(all, place);
    var underWay = new HashMap<String, Outcome>();
    for (var i = 0; i < all.size(); i++) {
      if (all.get(i).open()) {
        underWay.put(all.get(i).subject().programme(), outcomes.get(i));
      }
    }
    return new Taken(new Taken.Form(action, slips.fresh()), underWay, outcomes, place.address());
  }
}
