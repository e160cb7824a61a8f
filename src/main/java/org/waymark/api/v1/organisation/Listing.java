package org.waymark.api.v1.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.waymark.api.v1.paging.Cursor;
import org.waymark.api.v1.paging.Pages;
import org.waymark.api.v1.paging.Pages.Asked;
import org.waymark.identity.Actor;
import org.waymark.organisation.BroughtFirms;
import org.waymark.organisation.BroughtFirms.Position;
import org.waymark.organisation.ExternalReference;

/** Makes the pages of the list of firms. */
@ApplicationScoped
class Listing {

  private static final String LIST = "organisations";

  private final BroughtFirms firms;
  private final Pages pages;

  Listing(BroughtFirms firms, Pages pages) {
    this.firms = firms;
    this.pages = pages;
  }

  /**
   * A page; throws a problem where cursor or limit are none.
   *
   * @param reference of the firm that is looked for; null for all
   */
  OrganisationListResponse page(
      Actor.Partner partner,
      @Nullable ExternalReference reference,
      @Nullable String cursor,
      @Nullable String limit) {
    var page =
        pages.page(
            new Asked(LIST, partner.partner(), cursor, limit),
            (after, most) ->
                reference == null
                    ? firms.visibleTo(partner, position(after), most)
                    : firms.called(reference, partner).stream().toList(),
            firm -> new Cursor(firm.createdAt(), firm.id().value()));
    return new OrganisationListResponse(
        page.told(OrganisationResponse::of),
        new OrganisationListResponse.Next(page.next(OrganisationsResource.PATH)));
  }

  private static @Nullable Position position(@Nullable Cursor after) {
    return after == null ? null : new Position(after.at(), after.id());
  }
}
