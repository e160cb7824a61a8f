package org.waymark.web.account.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.consent.Admission.Recipient;
import org.waymark.organisation.consent.Grant;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.KnownHub;
import org.waymark.organisation.consent.KnownHubs;
import org.waymark.web.account.AccountMessages;
import org.waymark.web.account.Addresses;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.language.Spoken;

/** Makes the page that says who can see what. */
@ApplicationScoped
class AccessListView {

  private final Grants grants;
  private final KnownHubs hubs;
  private final Organisations organisations;
  private final GrantRows rows;
  private final AccountMessages messages;

  AccessListView(
      Grants grants,
      KnownHubs hubs,
      Organisations organisations,
      GrantRows rows,
      @Spoken AccountMessages messages) {
    this.grants = grants;
    this.hubs = hubs;
    this.organisations = organisations;
    this.rows = rows;
    this.messages = messages;
  }

  /**
   * @param news what has just been done, as it stands in the address
   */
  AccessPage page(Actor.Owner owner, @Nullable String news) {
    var today = grants.today();
    var given = grants.visibleTo(owner);
    var open = given.stream().filter(grant -> grant.inForce(today)).toList();
    return new AccessPage(
        new Link(messages.accountTitle(), Addresses.ACCOUNT),
        news(news),
        open.stream().map(grant -> card(grant, true)).toList(),
        given.stream()
            .filter(grant -> !grant.inForce(today))
            .map(grant -> card(grant, false))
            .toList(),
        offer(owner, open));
  }

  private AccessPage.Card card(Grant grant, boolean open) {
    return new AccessPage.Card(
        rows.who(grant.recipient()),
        rows.says(grant),
        open ? Addresses.withdraw(grant.id()).toString() : null);
  }

  private @Nullable Notification news(@Nullable String news) {
    return switch (news) {
      case "granted" -> new Notification(Notification.Kind.SUCCESS, messages.newsGranted());
      case "withdrawn" -> new Notification(Notification.Kind.SUCCESS, messages.newsWithdrawn());
      case "ended" -> new Notification(Notification.Kind.IMPORTANT, messages.newsEnded());
      case null, default -> null;
    };
  }

  private AccessPage.@Nullable Offer offer(Actor.Owner owner, List<Grant> open) {
    return organisations
        .profileOf(owner)
        .flatMap(profile -> hubs.ofArea(profile.area()))
        .filter(
            hub ->
                open.stream()
                    .noneMatch(grant -> grant.recipient().equals(Recipient.everyoneOf(hub.id()))))
        .map(AccessListView::offer)
        .orElse(null);
  }

  private static AccessPage.Offer offer(KnownHub hub) {
    var reach = new ArrayList<Link>();
    reach.add(new Link(hub.email(), "mailto:" + hub.email()));
    hub.phoneIfAny()
        .ifPresent(phone -> reach.add(new Link(phone, "tel:" + phone.replaceAll("[^0-9+]", ""))));
    hub.siteIfAny()
        .filter(site -> site.startsWith("https://"))
        .ifPresent(site -> reach.add(new Link(site, site)));
    return new AccessPage.Offer(hub.name(), reach, Addresses.hub(hub).toString());
  }
}
