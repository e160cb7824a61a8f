package org.waymark.api.v1.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.api.v1.paging.Cursor;
import org.waymark.api.v1.paging.Limit;
import org.waymark.identity.Actor;
import org.waymark.organisation.BroughtFirm;
import org.waymark.organisation.BroughtFirms;
import org.waymark.organisation.BroughtFirms.Position;

/** Makes the pages of the list of firms. */
@ApplicationScoped
class Listing {

  private static final String LIST = "organisations";

  private final BroughtFirms firms;
  private final Clock clock;

  Listing(BroughtFirms firms, Clock clock) {
    this.firms = firms;
    this.clock = clock;
  }

  OrganisationListResponse page(
      Actor.Partner partner, @Nullable String cursor, @Nullable String asked) {
    var limit = Limit.read(asked);
    var after =
        Optional.ofNullable(cursor)
            .map(text -> Cursor.read(text, LIST, partner.partner(), clock.instant()))
            .map(read -> new Position(read.at(), read.id()))
            .orElse(null);
    // One more than asked for: whether there is another page.
    var found = firms.visibleTo(partner, after, limit + 1);
    var page = found.stream().limit(limit).toList();
    var next = found.size() > limit ? next(page.getLast(), partner, limit) : null;
    return new OrganisationListResponse(
        page.stream().map(OrganisationResponse::of).toList(),
        new OrganisationListResponse.Next(next));
  }

  private String next(BroughtFirm last, Actor.Partner partner, int limit) {
    var cursor =
        new Cursor(last.createdAt(), last.id().value())
            .written(LIST, partner.partner(), clock.instant());
    return OrganisationsResource.PATH + "?cursor=" + cursor + "&limit=" + limit;
  }
}
