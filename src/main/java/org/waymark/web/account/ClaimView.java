package org.waymark.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.language.Spoken;

/** Makes the page on which a firm is claimed. */
@ApplicationScoped
class ClaimView {

  private final AccountMessages messages;

  ClaimView(@Spoken AccountMessages messages) {
    this.messages = messages;
  }

  /**
   * @param known the code this browser brings anyway, else empty
   */
  ClaimPage ask(String known) {
    return page(known, null);
  }

  ClaimPage malformed(String typed) {
    return page(typed, typed.isEmpty() ? messages.claimMissing() : messages.claimMalformed());
  }

  ClaimPage unknown(String typed) {
    return page(typed, messages.claimUnknown());
  }

  private ClaimPage page(String typed, @Nullable String error) {
    var field =
        Field.of("code", messages.claimLabel())
            .asHeading()
            .withHint(messages.claimHint())
            .withError(error == null ? null : Text.of(error));
    var shown = typed.length() > 100 ? typed.substring(0, 100) : typed;
    return new ClaimPage(
        Addresses.CLAIM,
        ErrorSummary.of(field),
        new TextInput(field, shown, TextInput.Width.FULL, "off"));
  }
}
