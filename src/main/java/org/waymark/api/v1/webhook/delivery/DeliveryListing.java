package org.waymark.api.v1.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.api.v1.paging.Cursor;
import org.waymark.api.v1.paging.Pages;
import org.waymark.api.v1.paging.Pages.Asked;
import org.waymark.api.v1.webhook.NamedWebhook;
import org.waymark.identity.Actor;
import org.waymark.webhook.delivery.Deliveries;
import org.waymark.webhook.delivery.Deliveries.Position;

/** Makes the pages of the list of what was told to an endpoint. */
@ApplicationScoped
class DeliveryListing {

  private final Deliveries deliveries;
  private final Pages pages;

  DeliveryListing(Deliveries deliveries, Pages pages) {
    this.deliveries = deliveries;
    this.pages = pages;
  }

  DeliveryListResponse page(
      Actor.Partner partner, UUID webhook, @Nullable String cursor, @Nullable String limit) {
    var page =
        pages.page(
            new Asked("deliveries " + webhook, partner.partner(), cursor, limit),
            (after, most) -> deliveries.visibleTo(partner, webhook, position(after), most),
            delivery -> new Cursor(delivery.occurredAt(), delivery.id()));
    return new DeliveryListResponse(
        page.told(DeliveryResponse::of),
        new DeliveryListResponse.Next(
            page.next(NamedWebhook.PATH + "/" + webhook + "/deliveries")));
  }

  private static @Nullable Position position(@Nullable Cursor after) {
    return after == null ? null : new Position(after.at(), after.id());
  }
}
