package org.waymark.organisation.consent;

import java.util.Optional;
import java.util.UUID;

/** Names one grant. Not a secret: it opens nothing by itself. */
public record GrantId(UUID value) {

  /** An id as it stands in an address; empty when it cannot be one. */
  public static Optional<GrantId> read(String text) {
    try {
      return text.length() == 36
          ? Optional.of(new GrantId(UUID.fromString(text)))
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
