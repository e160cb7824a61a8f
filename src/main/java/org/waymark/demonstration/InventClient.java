package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.HubId;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.consent.Admission;
import org.waymark.organisation.consent.Admission.Recipient;
import org.waymark.organisation.consent.GrantAccess;
import org.waymark.organisation.consent.Granting;
import org.waymark.organisation.consent.Terms;

/**
 * Lets an invented firm go the way of a real one: it comes, hands in, and lets the hub see it. Each
 * step is a transaction of its own, as with real ones, and the last one makes it a client: what was
 * interrupted before is no client, and is invented anew.
 */
@ApplicationScoped
class InventClient {

  private final CurrentActor actor;
  private final Organisations organisations;
  private final InventedFirms firms;
  private final Invention invention;
  private final Support support;

  InventClient(
      CurrentActor actor,
      Organisations organisations,
      InventedFirms firms,
      Invention invention,
      Support support) {
    this.actor = actor;
    this.organisations = organisations;
    this.firms = firms;
    this.invention = invention;
    this.support = support;
  }

  /** What a firm does once it is here. */
  @Singleton
  static class Support {

    private final FillQuestionnaire fillQuestionnaire;
    private final GrantAccess grantAccess;

    Support(FillQuestionnaire fillQuestionnaire, GrantAccess grantAccess) {
      this.fillQuestionnaire = fillQuestionnaire;
      this.grantAccess = grantAccess;
    }
  }

  /**
   * Invents one.
   *
   * @param until the last day on which the hub may see it
   */
  void invent(InventedClient client, HubId hub, LocalDate until) {
    var arrived = actor.as(new Actor.Visitor(), () -> organisations.register(client.profile()));
    var owner = new Actor.Owner(arrived.organisation());
    actor.as(
        owner,
        () -> {
          firms.mark(owner);
          handIn(client, owner);
          return letIn(client, owner, hub, until);
        });
  }

  private void handIn(InventedClient client, Actor.Owner owner) {
    // The same answers each time, whatever the machine.
    var invent = invention.begin(client.name().hashCode());
    client.questionnaires().stream()
        .flatMap(id -> invention.edition(id).stream())
        .forEach(
            edition ->
                support.fillQuestionnaire.fill(edition, owner, invent, client.maturity(), true));
  }

  private Granting.Granted letIn(
      InventedClient client, Actor.Owner owner, HubId hub, LocalDate until) {
    var admission =
        new Admission(
            Recipient.everyoneOf(hub),
            new Terms(InventedClient.SCOPES, client.purpose(), until),
            client.contact(),
            Admission.By.HUB_CODE);
    if (support.grantAccess.grant(owner, admission) instanceof Granting.Granted granted) {
      return granted;
    }
    throw new IllegalStateException("The hub could not be let in by " + client.name());
  }
}
