package org.waymark.web.account.invitation;

import org.jspecify.annotations.Nullable;
import org.waymark.web.account.terms.TermsForm;

/**
 * The answer to an invitation as a browser sends it.
 *
 * @param whom {@code one} or {@code hub}, or anything else
 */
record InvitationForm(TermsForm terms, @Nullable String whom) {

  static final String ONE = "one";
  static final String HUB = "hub";

  boolean saysWhom() {
    return ONE.equals(whom) || HUB.equals(whom);
  }

  boolean wholeHub() {
    return HUB.equals(whom);
  }
}
