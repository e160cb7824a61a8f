package org.waymark.web.account.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.organisation.consent.Grant;
import org.waymark.organisation.consent.Grants;
import org.waymark.web.account.AccountMessages;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.offer.Offers;
import org.waymark.web.account.partner.BringingPartner;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.language.Spoken;

/** Makes the page that says who can see what. */
@ApplicationScoped
class AccessListView {

  private final Grants grants;
  private final GrantRows rows;
  private final Offers offers;
  private final BringingPartner partner;
  private final AccountMessages messages;

  AccessListView(
      Grants grants,
      GrantRows rows,
      Offers offers,
      BringingPartner partner,
      @Spoken AccountMessages messages) {
    this.partner = partner;
    this.grants = grants;
    this.rows = rows;
    this.offers = offers;
    this.messages = messages;
  }

  /**
   * @param others who comes to the firm by signing in, beside whoever reads
   * @param news what has just been done, as it stands in the address
   */
  AccessPage page(Actor.Owner owner, List<String> others, @Nullable String news) {
    var today = grants.today();
    var given = grants.visibleTo(owner);
    var open = given.stream().filter(grant -> grant.inForce(today)).toList();
    return new AccessPage(
        new Link(messages.accountTitle(), Addresses.ACCOUNT),
        news(owner, !others.isEmpty(), news),
        Stream.concat(brought(owner, true), open.stream().map(grant -> card(grant, true))).toList(),
        others,
        Stream.concat(
                brought(owner, false),
                given.stream()
                    .filter(grant -> !grant.inForce(today))
                    .filter(grant -> !isReplaced(grant, given))
                    .map(grant -> card(grant, false)))
            .toList(),
        offers.proposals(owner),
        offers.ofArea(owner, open));
  }

  private Stream<AccessPage.Card> brought(Actor.Owner owner, boolean sees) {
    return partner.of(owner).stream()
        .filter(said -> said.sees() == sees)
        .map(said -> new AccessPage.Card(said.who(), said.says(), said.end()));
  }

  /** Given anew, a consent goes on under the new terms: it has not been taken back. */
  private static boolean isReplaced(Grant grant, List<Grant> given) {
    return grant
        .withdrawnAt()
        .filter(
            withdrawn ->
                given.stream()
                    .filter(other -> other.recipient().equals(grant.recipient()))
                    .map(Grant::grantedAt)
                    .anyMatch(withdrawn::equals))
        .isPresent();
  }

  private AccessPage.Card card(Grant grant, boolean open) {
    return new AccessPage.Card(
        rows.who(grant.recipient()),
        rows.says(grant),
        open ? Addresses.withdraw(grant.id()).toString() : null);
  }

  private @Nullable Notification news(Actor.Owner owner, boolean kept, @Nullable String news) {
    return switch (news) {
      case "parted" ->
          partner
              .news(owner, kept)
              .map(said -> new Notification(Notification.Kind.SUCCESS, said))
              .orElse(null);
      case "granted" -> new Notification(Notification.Kind.SUCCESS, messages.newsGranted());
      case "withdrawn" -> new Notification(Notification.Kind.SUCCESS, messages.newsWithdrawn());
      case "ended" -> new Notification(Notification.Kind.IMPORTANT, messages.newsEnded());
      case null, default -> offers.news(news);
    };
  }
}
