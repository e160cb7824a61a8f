package org.waymark.web.isolation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Map;
import org.waymark.call.WrittenCalls;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.Referred;
import org.waymark.identity.Actor;
import org.waymark.referral.brought.ReferFirm;
import org.waymark.referral.brought.ReferFirm.Referring;
import org.waymark.webhook.EventKind;
import org.waymark.webhook.Listeners;
import org.waymark.webhook.RegisterEndpoint.Registering;
import org.waymark.webhook.delivery.SendTestEvent;

/** What a partner keeps here: a firm that it brought, with its work, an endpoint, and a call. */
@ApplicationScoped
class PartnersWork {

  static final String PARTNER = "broughtBy";
  static final String FIRM = "brought";
  static final String ASSESSMENT = "broughtAssessment";
  static final String REFERRAL = "broughtReferral";

  private final Community community;
  private final Partnership partnership;
  private final Told told;
  private final ReferFirm referFirm;
  private final Referred referred;

  PartnersWork(
      Community community,
      Partnership partnership,
      Told told,
      ReferFirm referFirm,
      Referred referred) {
    this.community = community;
    this.partnership = partnership;
    this.told = told;
    this.referFirm = referFirm;
    this.referred = referred;
  }

  /** Who is told, and of what. */
  @Singleton
  static class Told {

    private final Listeners listeners;
    private final SendTestEvent sendTestEvent;
    private final WrittenCalls calls;

    Told(Listeners listeners, SendTestEvent sendTestEvent, WrittenCalls calls) {
      this.listeners = listeners;
      this.sendTestEvent = sendTestEvent;
      this.calls = calls;
    }
  }

  /** By the names that addresses have for each. */
  Map<String, String> ofAPartner() {
    var partner = partnership.create();
    var firm = partnership.brings(partner);
    var wanted = new ReferFirm.Wanted(firm, referred.programme().id(), null);
    var registering =
        told.listeners.register(
            partner, "http://partner.example:8090/", EnumSet.allOf(EventKind.class));
    if (community.as(partner, () -> referFirm.refer(wanted, partner))
            instanceof Referring.Begun(var referral)
        && registering instanceof Registering.Registered(var endpoint, _)) {
      var delivery = community.as(partner, () -> told.sendTestEvent.send(partner, endpoint.id()));
      return Map.of(
          PARTNER,
          partner.partner().toString(),
          FIRM,
          firm.toString(),
          ASSESSMENT,
          community.handsIn(new Actor.Owner(firm), "cyber-security").toString(),
          REFERRAL,
          referral.id().toString(),
          "request",
          told.calls.call(partner).toString(),
          "webhook",
          endpoint.id().toString(),
          "delivery",
          delivery.orElseThrow().toString());
    }
    throw new AssertionError(registering);
  }
}
