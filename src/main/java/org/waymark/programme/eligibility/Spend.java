package org.waymark.programme.eligibility;

import java.util.Optional;

/** What money is spent on. */
public enum Spend {
  EQUIPMENT,
  REPLACEMENT,
  SOFTWARE,
  WEBSITE,
  MARKETING,
  TRAINING,
  ADVICE,
  WAGES,
  PREMISES;

  public String code() {
    return Codes.of(this);
  }

  public static Optional<Spend> ofCode(String code) {
    return Codes.find(values(), code);
  }
}
