package org.waymark.api.v1.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.api.v1.paging.Cursor;
import org.waymark.api.v1.paging.Limit;
import org.waymark.api.v1.webhook.NamedWebhook;
import org.waymark.identity.Actor;
import org.waymark.webhook.delivery.Deliveries;
import org.waymark.webhook.delivery.Deliveries.Position;
import org.waymark.webhook.delivery.Delivery;

/** Makes the pages of the list of what was told to an endpoint. */
@ApplicationScoped
class DeliveryListing {

  private final Deliveries deliveries;
  private final Clock clock;

  DeliveryListing(Deliveries deliveries, Clock clock) {
    this.deliveries = deliveries;
    this.clock = clock;
  }

  DeliveryListResponse page(
      Actor.Partner partner, UUID webhook, @Nullable String cursor, @Nullable String asked) {
    var limit = Limit.read(asked);
    var after =
        Optional.ofNullable(cursor)
            .map(text -> Cursor.read(text, list(webhook), partner.partner(), clock.instant()))
            .map(read -> new Position(read.at(), read.id()))
            .orElse(null);
    // One more than asked for: whether there is another page.
    var found = deliveries.visibleTo(partner, webhook, after, limit + 1);
    var page = found.stream().limit(limit).toList();
    var last = found.size() > limit ? page.getLast() : null;
    var next = last == null ? null : address(webhook, cursor(last, webhook, partner), limit);
    return new DeliveryListResponse(
        page.stream().map(DeliveryResponse::of).toList(), new DeliveryListResponse.Next(next));
  }

  private String cursor(Delivery last, UUID webhook, Actor.Partner partner) {
    return new Cursor(last.occurredAt(), last.id())
        .written(list(webhook), partner.partner(), clock.instant());
  }

  private static String address(UUID webhook, String cursor, int limit) {
    return "%s/%s%s?cursor=%s&limit=%d"
        .formatted(NamedWebhook.PATH, webhook, "/deliveries", cursor, limit);
  }

  private static String list(UUID webhook) {
    return "deliveries " + webhook;
  }
}
