package org.waymark.referral;

import java.util.Optional;
import java.util.UUID;

/** Names one referral. Not a secret: it opens nothing to whoever may not see the firm. */
public record ReferralId(UUID value) {

  /** An id as it stands in an address; empty when it cannot be one. */
  public static Optional<ReferralId> read(String text) {
    try {
      return text.length() == 36
          ? Optional.of(new ReferralId(UUID.fromString(text)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
