package org.waymark.web.account.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import org.waymark.identity.Actor;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.consent.KnownHubs;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.terms.TermsFields;
import org.waymark.web.account.terms.TermsForm;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Spoken;

/** Makes the page on which a firm asks for help. */
@ApplicationScoped
class HelpView {

  private final Organisations organisations;
  private final KnownHubs hubs;
  private final TermsFields terms;
  private final OfferMessages messages;

  HelpView(
      Organisations organisations,
      KnownHubs hubs,
      TermsFields terms,
      @Spoken OfferMessages messages) {
    this.organisations = organisations;
    this.hubs = hubs;
    this.terms = terms;
    this.messages = messages;
  }

  /**
   * The page.
   *
   * @param sent whether the form has been sent, so that what is missing is an error
   * @throws NotFoundException when no open hub looks after the firm's area
   */
  HelpPage page(Actor.Owner owner, TermsForm form, boolean sent) {
    var hub =
        organisations
            .profileOf(owner)
            .flatMap(profile -> hubs.ofArea(profile.area()))
            .orElseThrow(NotFoundException::new);
    var part = terms.part(form, sent);
    return new HelpPage(
        new Link(messages.back(), Addresses.ACCESS),
        terms.errors(part),
        hub.name(),
        Addresses.HELP,
        part);
  }
}
