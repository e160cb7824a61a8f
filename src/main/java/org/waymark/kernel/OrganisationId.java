package org.waymark.kernel;

import java.util.UUID;

/** Names one firm. In the kernel because both whoever acts and whatever is acted on carry it. */
public record OrganisationId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
