package org.waymark.api.v1.referral;

import java.util.HashMap;
import java.util.Map;
import org.waymark.fixture.Referred;
import org.waymark.kernel.OrganisationId;

/** Bodies of calls that begin a referral. */
final class Wanted {

  private Wanted() {}

  /** For a firm to some programme, with other members instead or besides. */
  static Map<String, String> of(OrganisationId firm, Referred referred, Map<String, String> more) {
    var all = new HashMap<>(more);
    all.putIfAbsent("organisation", firm.toString());
    all.putIfAbsent("programme", referred.programme().id());
    return all;
  }
}
