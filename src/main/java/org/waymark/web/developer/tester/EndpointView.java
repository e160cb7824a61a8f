package org.waymark.web.developer.tester;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.web.developer.console.SignedInDeveloper;
import org.waymark.webhook.Endpoint;
import org.waymark.webhook.Endpoints;
import org.waymark.webhook.EventKind;
import org.waymark.webhook.delivery.Deliveries;
import org.waymark.webhook.delivery.ReadMessage;
import org.waymark.webhook.delivery.ReplayDelivery;
import org.waymark.webhook.delivery.ReplayDelivery.Replaying;
import org.waymark.webhook.delivery.SendTestEvent;
import org.waymark.webhook.delivery.SendTestEvent.Trial;

/** Finds what the pages about endpoints show, and does what they ask for. */
@ApplicationScoped
class EndpointView {

  private static final int SHOWN = 50;

  private final SignedInDeveloper signedIn;
  private final Endpoints endpoints;
  private final Deliveries deliveries;
  private final ReadMessage messages;
  private final Trying trying;

  EndpointView(
      SignedInDeveloper signedIn,
      Endpoints endpoints,
      Deliveries deliveries,
      ReadMessage messages,
      Trying trying) {
    this.signedIn = signedIn;
    this.endpoints = endpoints;
    this.deliveries = deliveries;
    this.messages = messages;
    this.trying = trying;
  }

  /** What is sent because somebody tries. */
  @ApplicationScoped
  static class Trying {

    private final SendTestEvent sendTestEvent;
    private final ReplayDelivery replayDelivery;

    Trying(SendTestEvent sendTestEvent, ReplayDelivery replayDelivery) {
      this.sendTestEvent = sendTestEvent;
      this.replayDelivery = replayDelivery;
    }

    Trial send(Actor.Partner partner, UUID endpoint, @Nullable EventKind kind) {
      return kind == null
          ? sendTestEvent
              .send(partner, endpoint)
              .<Trial>map(Trial.Queued::new)
              .orElseGet(Trial.Unknown::new)
          : sendTestEvent.send(partner, endpoint, kind);
    }

    Replaying again(Actor.Partner partner, UUID endpoint, UUID delivery) {
      return replayDelivery.replay(partner, endpoint, delivery);
    }
  }

  EndpointsPage all() {
    return EndpointsPage.of(endpoints.visibleTo(signedIn.partner()));
  }

  EndpointPage one(UUID id) {
    return page(endpoint(id), null);
  }

  private EndpointPage page(Endpoint endpoint, @Nullable String error) {
    return EndpointPage.of(
        endpoint,
        deliveries.visibleTo(signedIn.partner(), endpoint.id(), null, null, SHOWN),
        error);
  }

  DeliveryPage delivery(UUID endpoint, UUID id) {
    return messages
        .visible(signedIn.partner(), endpoint, id)
        .map(message -> DeliveryPage.of(endpoint(endpoint), message))
        .orElseThrow(NotFoundException::new);
  }

  /** Sends it, and shows what becomes of it. */
  Response test(UUID id, @Nullable String event) {
    var endpoint = open(id);
    var kind = Optional.ofNullable(event).flatMap(EventKind::ofCode).orElse(null);
    return switch (trying.send(signedIn.partner(), endpoint.id(), kind)) {
      case Trial.Queued(var delivery) -> to(endpoint.id(), delivery);
      case Trial.Paused _ ->
          Response.status(Response.Status.CONFLICT)
              .entity(page(endpoint, "The endpoint is paused: resume it, or choose webhook.test."))
              .build();
      case Trial.Unknown _ -> throw new NotFoundException();
    };
  }

  Response replay(UUID id, UUID delivery) {
    var endpoint = open(id);
    return switch (trying.again(signedIn.partner(), endpoint.id(), delivery)) {
      case UNDER_WAY, WAITS -> to(endpoint.id(), delivery);
      case UNKNOWN -> throw new NotFoundException();
    };
  }

  private static Response to(UUID endpoint, UUID delivery) {
    return Response.seeOther(
            URI.create(EndpointPages.ADDRESS + "/" + endpoint + "/deliveries/" + delivery))
        .build();
  }

  private Endpoint endpoint(UUID id) {
    return endpoints.visibleTo(signedIn.partner(), id).orElseThrow(NotFoundException::new);
  }

  /** No page offers to send anything to one that is disabled. */
  private Endpoint open(UUID id) {
    return Optional.of(endpoint(id))
        .filter(endpoint -> endpoint.disabledAt() == null)
        .orElseThrow(NotFoundException::new);
  }
}
