package org.waymark.kernel;

import java.util.Optional;
import java.util.UUID;

/** Names one firm. In the kernel because both whoever acts and whatever is acted on carry it. */
public record OrganisationId(UUID value) {

  /** An id as it stands in an address; empty when it cannot be one. */
  public static Optional<OrganisationId> read(String text) {
    try {
      return text.length() == 36
          ? Optional.of(new OrganisationId(UUID.fromString(text)))
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
