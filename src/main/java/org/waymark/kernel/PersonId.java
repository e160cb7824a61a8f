package org.waymark.kernel;

import java.util.Optional;
import java.util.UUID;

/** Names one person who signs in. Ours, not the identity provider's: it says nothing elsewhere. */
public record PersonId(UUID value) {

  /** An id as it stands in an address; empty when it cannot be one. */
  public static Optional<PersonId> read(String text) {
    try {
      return text.length() == 36
          ? Optional.of(new PersonId(UUID.fromString(text)))
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
