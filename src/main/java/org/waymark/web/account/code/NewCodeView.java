package org.waymark.web.account.code;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.organisation.ReturnCode;
import org.waymark.web.account.AccountMessages;
import org.waymark.web.account.Addresses;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.recognition.Visit;

/** Makes the pages on which a firm takes another code. */
@ApplicationScoped
class NewCodeView {

  private final NewCodeMessages messages;
  private final AccountMessages account;
  private final Visit visit;

  NewCodeView(@Spoken NewCodeMessages messages, @Spoken AccountMessages account, Visit visit) {
    this.messages = messages;
    this.account = account;
    this.visit = visit;
  }

  /**
   * @param again whether the one before could not be used
   */
  NewCodePage page(ReturnCode code, boolean again) {
    return new NewCodePage(
        back(),
        again ? new Notification(Notification.Kind.IMPORTANT, messages.unusable()) : null,
        Addresses.CODE,
        code.display());
  }

  CodeChangedPage changed() {
    return new CodeChangedPage(back(), visit.shownCode());
  }

  private Link back() {
    return new Link(account.accountTitle(), Addresses.ACCOUNT);
  }
}
