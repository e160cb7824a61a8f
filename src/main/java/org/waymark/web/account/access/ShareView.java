package org.waymark.web.account.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.organisation.consent.invite.Code;
import org.waymark.organisation.consent.invite.DrawShareCode;
import org.waymark.web.account.AccountMessages;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.terms.TermsFields;
import org.waymark.web.account.terms.TermsPart;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Spoken;

/** Makes the pages around a code that is read out. */
@ApplicationScoped
class ShareView {

  private final TermsFields terms;
  private final AccountMessages messages;

  ShareView(TermsFields terms, @Spoken AccountMessages messages) {
    this.terms = terms;
    this.messages = messages;
  }

  SharePage ask(TermsPart part) {
    return new SharePage(Addresses.SHARE, back(), terms.errors(part), part);
  }

  ShareCodePage code(Code code) {
    return new ShareCodePage(code.display(), DrawShareCode.LIFETIME.toMinutes(), back());
  }

  private Link back() {
    return new Link(messages.accessTitle(), Addresses.ACCESS);
  }
}
