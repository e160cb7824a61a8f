package org.waymark.web.isolation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;

/** A partner with a firm that it brought, by the names that {@link World} keeps each under. */
@ApplicationScoped
class Brought {

  static final String FIRM = "brought";
  static final String ASSESSMENT = "broughtAssessment";
  static final String PARTNER = "broughtBy";

  private final Partnership partnership;
  private final Community community;

  Brought(Partnership partnership, Community community) {
    this.partnership = partnership;
    this.community = community;
  }

  /** Another. */
  Map<String, String> firm() {
    var partner = partnership.create();
    var firm = new Actor.Owner(partnership.brings(partner));
    return Map.of(
        PARTNER,
        partner.partner().toString(),
        FIRM,
        firm.organisation().toString(),
        ASSESSMENT,
        community.begins(firm, "skills").toString());
  }
}
