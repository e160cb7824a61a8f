package org.waymark.web.account.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.waymark.organisation.consent.KnownHub;
import org.waymark.web.account.AccountMessages;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.terms.TermsFields;
import org.waymark.web.account.terms.TermsPart;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.language.Spoken;

/** Makes the pages on which a firm chooses a hub and lets it in. */
@ApplicationScoped
class HubView {

  private final TermsFields terms;
  private final AccountMessages messages;

  HubView(TermsFields terms, @Spoken AccountMessages messages) {
    this.terms = terms;
    this.messages = messages;
  }

  /**
   * @param error null when nothing is wrong with what was typed
   */
  HubCodePage ask(String typed, @Nullable String error) {
    var field =
        Field.of("code", messages.hubCodeLabel())
            .asHeading()
            .withHint(messages.hubCodeHint())
            .withError(error == null ? null : Text.of(error));
    var shown = typed.length() > 40 ? typed.substring(0, 40) : typed;
    return new HubCodePage(
        Addresses.HUB,
        back(),
        ErrorSummary.of(field),
        new TextInput(field, shown, TextInput.Width.TWENTY, "off"));
  }

  HubCodePage unknown(String typed) {
    return ask(typed, typed.isEmpty() ? messages.hubCodeMissing() : messages.hubCodeUnknown());
  }

  String closed(KnownHub hub) {
    return messages.hubClosed(hub.name());
  }

  HubPage page(KnownHub hub, TermsPart part) {
    return new HubPage(hub.name(), Addresses.hub(hub).toString(), back(), terms.errors(part), part);
  }

  private Link back() {
    return new Link(messages.accessTitle(), Addresses.ACCESS);
  }
}
