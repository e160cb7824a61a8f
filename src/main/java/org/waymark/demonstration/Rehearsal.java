package org.waymark.demonstration;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.stream.Collectors;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.session.SignInConfig;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Terms;

/**
 * Gives those who sign in to a demonstration on a developer's machine something to work with: a
 * hub, their places in it, clients, and a partner for programs. What is there already stays as
 * somebody has made it.
 */
@ApplicationScoped
class Rehearsal {

  /**
   * After the invented firms, and after the start has been refused to a rehearsal in production.
   */
  private static final int LATE = Interceptor.Priority.LIBRARY_AFTER;

  private static final String ADVISER = "ada";
  private static final String MANAGER = "hugh";
  private static final String ADMINISTRATOR = "alma";

  private final DemonstrationConfig demonstration;
  private final SignInConfig signIn;
  private final CurrentActor actor;
  private final Cast cast;
  private final Clientele clientele;

  Rehearsal(
      DemonstrationConfig demonstration,
      SignInConfig signIn,
      CurrentActor actor,
      Cast cast,
      Clientele clientele) {
    this.demonstration = demonstration;
    this.signIn = signIn;
    this.actor = actor;
    this.cast = cast;
    this.clientele = clientele;
  }

  /** Who plays. */
  @Singleton
  static class Cast {

    private final InventedPersons people;
    private final InventHub inventHub;
    private final InventPartner inventPartner;

    Cast(InventedPersons people, InventHub inventHub, InventPartner inventPartner) {
      this.people = people;
      this.inventHub = inventHub;
      this.inventPartner = inventPartner;
    }
  }

  /** For whom. */
  @Singleton
  static class Clientele {

    private final InventClient inventClient;
    private final Invention invention;
    private final Grants grants;

    Clientele(InventClient inventClient, Invention invention, Grants grants) {
      this.inventClient = inventClient;
      this.invention = invention;
      this.grants = grants;
    }
  }

  void begin(@Observes @Priority(LATE) StartupEvent start) {
    if (demonstration.enabled() && signIn.rehearsal()) {
      signIn.url().ifPresent(this::prepare);
    }
  }

  /**
   * Prepares what is not there yet.
   *
   * @param issuer that of the sign-in
   */
  void prepare(String issuer) {
    actor.as(new Actor.Housekeeping(), () -> follow(issuer));
    var administrator = new Actor.Administrator(person(ADMINISTRATOR, issuer));
    var hub = actor.as(administrator, () -> cast.inventHub.invent(administrator));
    var adviser = new Actor.Adviser(person(ADVISER, issuer), hub.id(), false);
    var manager = new Actor.Adviser(person(MANAGER, issuer), hub.id(), true);
    takeIn(adviser, administrator);
    takeIn(manager, administrator);
    actor.as(administrator, () -> takeInPartner(administrator));
    if (hub.isOpen()) {
      inventClients(manager);
    }
  }

  private String follow(String issuer) {
    cast.people.follow(issuer);
    return issuer;
  }

  private Actor takeInPartner(Actor.Administrator administrator) {
    cast.inventPartner.invent(administrator);
    return administrator;
  }

  private PersonId person(String name, String issuer) {
    return actor.as(new Actor.Housekeeping(), () -> cast.people.named(name, issuer));
  }

  private void takeIn(Actor.Adviser newcomer, Actor.Administrator administrator) {
    actor.as(
        administrator,
        () -> {
          cast.inventHub.takeIn(newcomer, administrator);
          return newcomer;
        });
  }

  /** A client that was handed over, or let the hub in no longer, does not come back. */
  private void inventClients(Actor.Adviser manager) {
    var there =
        actor.as(manager, () -> clientele.grants.visibleTo(manager)).stream()
            .map(grant -> grant.terms().purpose())
            .collect(Collectors.toSet());
    var until = clientele.grants.today().plus(Terms.USUAL);
    clientele.invention.clients().stream()
        .filter(client -> !there.contains(client.purpose()))
        .forEach(client -> clientele.inventClient.invent(client, manager.hub(), until));
  }
}
