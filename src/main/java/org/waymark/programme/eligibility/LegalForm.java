package org.waymark.programme.eligibility;

import java.util.Optional;

/** How a firm is set up. */
public enum LegalForm {
  SOLE_TRADER,
  PARTNERSHIP,
  LIMITED_PARTNERSHIP,
  LIMITED_COMPANY,
  COMMUNITY_INTEREST_COMPANY,
  COOPERATIVE,
  CHARITY,
  PUBLIC_BODY;

  public String code() {
    return Codes.of(this);
  }

  public static Optional<LegalForm> ofCode(String code) {
    return Codes.find(values(), code);
  }
}
