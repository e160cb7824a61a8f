package org.waymark.web.account.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.handover.Handovers;
import org.waymark.identity.Actor;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.consent.Admission.Recipient;
import org.waymark.organisation.consent.Grant;
import org.waymark.organisation.consent.KnownHub;
import org.waymark.organisation.consent.KnownHubs;
import org.waymark.web.account.Addresses;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.language.Spoken;

/** What is offered to a firm: the hub of its area, and hubs that others propose. */
@ApplicationScoped
public class Offers {

  private final KnownHubs hubs;
  private final Organisations organisations;
  private final Handovers handovers;
  private final OfferMessages messages;

  Offers(
      KnownHubs hubs,
      Organisations organisations,
      Handovers handovers,
      @Spoken OfferMessages messages) {
    this.hubs = hubs;
    this.organisations = organisations;
    this.handovers = handovers;
    this.messages = messages;
  }

  /** Proposals that the firm can answer, in a sentence each. */
  public List<Link> proposals(Actor.Owner owner) {
    return handovers.openTo(owner).stream()
        .map(
            handover ->
                new Link(
                    messages.handoverProposed(
                        handover.proposer().name(), handover.from().name(), handover.to().name()),
                    Addresses.handover(handover.id()).toString()))
        .toList();
  }

  /** What has been done with an offer, as the address of the next page says it. */
  public @Nullable Notification news(@Nullable String news) {
    return switch (news) {
      case "asked" -> new Notification(Notification.Kind.SUCCESS, messages.newsAsked());
      case "declined" -> new Notification(Notification.Kind.SUCCESS, messages.newsDeclined());
      case "granted-without-notes" ->
          new Notification(Notification.Kind.IMPORTANT, messages.newsNotesStay());
      case "answered" -> new Notification(Notification.Kind.IMPORTANT, messages.newsAnswered());
      case null, default -> null;
    };
  }

  /** The hub of the firm's area, unless it is let in already. */
  public @Nullable Offer ofArea(Actor.Owner owner, List<Grant> open) {
    return organisations
        .profileOf(owner)
        .flatMap(profile -> hubs.ofArea(profile.area()))
        .filter(
            hub ->
                open.stream()
                    .noneMatch(grant -> grant.recipient().equals(Recipient.everyoneOf(hub.id()))))
        .map(Offers::offer)
        .orElse(null);
  }

  private static Offer offer(KnownHub hub) {
    var reach = new ArrayList<Link>();
    reach.add(new Link(hub.email(), "mailto:" + hub.email()));
    hub.phoneIfAny()
        .ifPresent(phone -> reach.add(new Link(phone, "tel:" + phone.replaceAll("[^0-9+]", ""))));
    hub.siteIfAny()
        .filter(site -> site.startsWith("https://"))
        .ifPresent(site -> reach.add(new Link(site, site)));
    return new Offer(hub.name(), reach, Addresses.HELP);
  }
}
