package org.waymark.api.v1.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.v1.paging.Cursor;
import org.waymark.api.v1.paging.Pages;
import org.waymark.api.v1.paging.Pages.Asked;
import org.waymark.api.v1.webhook.NamedWebhook;
import org.waymark.identity.Actor;
import org.waymark.webhook.delivery.Deliveries;
import org.waymark.webhook.delivery.Deliveries.Position;
import org.waymark.webhook.delivery.Delivery;

/** Finds what was told to an endpoint: one, and the pages of the list. */
@ApplicationScoped
class DeliveryListing {

  private final Deliveries deliveries;
  private final Pages pages;

  DeliveryListing(Deliveries deliveries, Pages pages) {
    this.deliveries = deliveries;
    this.pages = pages;
  }

  /** What a program asks for, as its address has it. */
  record Query(@Nullable String state, @Nullable String cursor, @Nullable String limit) {

    void check() {
      if (state != null && !Delivery.STATES.contains(state)) {
        throw Problems.of(
            ProblemType.BAD_REQUEST,
            "state must be one of " + String.join(", ", Delivery.STATES) + ".");
      }
    }

    /** Each state makes a list of its own: a cursor works for the one it was made for. */
    String list(UUID webhook) {
      return "deliveries " + webhook + " " + state;
    }

    String filter() {
      return state == null ? "" : "&state=" + state;
    }
  }

  DeliveryListResponse page(Actor.Partner partner, UUID webhook, Query query) {
    query.check();
    var page =
        pages.page(
            new Asked(query.list(webhook), partner.partner(), query.cursor(), query.limit()),
            (after, most) ->
                deliveries.visibleTo(partner, webhook, query.state(), position(after), most),
            delivery -> new Cursor(delivery.occurredAt(), delivery.id()));
    var next = page.next(NamedWebhook.PATH + "/" + webhook + "/deliveries");
    return new DeliveryListResponse(
        page.told(DeliveryResponse::withoutBody),
        new DeliveryListResponse.Next(next == null ? null : next + query.filter()));
  }

  /** One of them with its body; empty when it is not the partner's, or too old. */
  Optional<DeliveryResponse> one(Actor.Partner partner, UUID webhook, UUID delivery) {
    return deliveries
        .visible(partner, webhook, delivery)
        .flatMap(
            found ->
                deliveries.body(partner, delivery).map(body -> DeliveryResponse.of(found, body)));
  }

  private static @Nullable Position position(@Nullable Cursor after) {
    return after == null ? null : new Position(after.at(), after.id());
  }
}
