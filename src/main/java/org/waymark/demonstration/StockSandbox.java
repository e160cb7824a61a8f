package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.jboss.logging.Logger;
import org.waymark.hub.partner.PartnerRegistered;
import org.waymark.hub.partner.Sandboxes;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.BroughtFirm;
import org.waymark.organisation.BroughtFirms;
import org.waymark.organisation.BroughtFirms.Keeping;
import org.waymark.organisation.ExternalReference;
import org.waymark.organisation.holding.EraseBroughtFirm;

/**
 * Gives a sandbox invented firms that have handed something in. They come as a partner's firms
 * come; that they are invented the database sees to.
 */
@ApplicationScoped
public class StockSandbox {

  private static final Logger LOG = Logger.getLogger(StockSandbox.class);

  private static final int AT_A_TIME = 100;

  private final Sandboxes sandboxes;
  private final Firms firms;
  private final Invention invention;
  private final FillQuestionnaire fillQuestionnaire;
  private final CurrentActor actor;

  StockSandbox(
      Sandboxes sandboxes,
      Firms firms,
      Invention invention,
      FillQuestionnaire fillQuestionnaire,
      CurrentActor actor) {
    this.sandboxes = sandboxes;
    this.firms = firms;
    this.invention = invention;
    this.fillQuestionnaire = fillQuestionnaire;
    this.actor = actor;
  }

  /** How a partner's firms come and go. */
  @ApplicationScoped
  static class Firms {

    private final BroughtFirms broughtFirms;
    private final EraseBroughtFirm eraseFirm;
    private final Clock clock;

    Firms(BroughtFirms broughtFirms, EraseBroughtFirm eraseFirm, Clock clock) {
      this.broughtFirms = broughtFirms;
      this.eraseFirm = eraseFirm;
      this.clock = clock;
    }

    Instant now() {
      return clock.instant();
    }

    /** Of those that are there, the ones that came first. */
    List<BroughtFirm> some(Actor.Partner partner, Instant until) {
      return broughtFirms.visibleTo(partner, null, AT_A_TIME).stream()
          .filter(firm -> !firm.createdAt().isAfter(until))
          .toList();
    }

    /** Empty where another instance has just brought it, or the partner one of that name. */
    Optional<OrganisationId> bring(InventedClient client, Actor.Partner partner) {
      var reference = new ExternalReference(client.name() + " (invented)");
      return broughtFirms.bring(partner, client.profile(), reference)
              instanceof Keeping.Kept(var firm)
          ? Optional.of(firm.id())
          : Optional.empty();
    }

    void erase(BroughtFirm firm, Actor.Partner partner) {
      eraseFirm.erase(firm.id(), partner, _ -> true);
    }
  }

  /** The partner is in, whatever becomes of its firms: it can have them made anew. */
  void registered(@Observes PartnerRegistered told) {
    if (told.sandbox()) {
      try {
        stock(told.partner());
      } catch (RuntimeException e) {
        LOG.errorf(e, "Sandbox %s begins without firms", told.partner().partner());
      }
    }
  }

  /**
   * Erases the firms that a sandbox has when it begins, and invents them anew.
   *
   * @param beforehand told how many are erased next; it may throw, and no more are then
   * @return how many there are then; empty where the partner is no sandbox, and nothing was erased
   */
  public OptionalInt reset(Actor.Partner partner, IntConsumer beforehand) {
    if (!sandboxes.include(partner)) {
      return OptionalInt.empty();
    }
    // What comes while they go would keep it from ever ending.
    var until = firms.now();
    for (var some = firms.some(partner, until);
        !some.isEmpty();
        some = firms.some(partner, until)) {
      beforehand.accept(some.size());
      some.forEach(firm -> firms.erase(firm, partner));
    }
    return OptionalInt.of(stock(partner));
  }

  private int stock(Actor.Partner partner) {
    var clients = invention.clients();
    clients.forEach(
        client ->
            actor
                .as(partner, () -> firms.bring(client, partner))
                .map(Actor.Owner::new)
                .ifPresent(owner -> fill(client, owner)));
    return clients.size();
  }

  private void fill(InventedClient client, Actor.Owner owner) {
    actor.as(
        owner,
        () -> {
          // The same answers each time, whatever the machine.
          var invent = invention.begin(client.name().hashCode());
          client.questionnaires().stream()
              .flatMap(id -> invention.edition(id).stream())
              .forEach(
                  edition ->
                      fillQuestionnaire.fill(edition, owner, invent, client.maturity(), false));
          return owner;
        });
  }
}
