package org.waymark.kernel;

import java.util.UUID;

/** Names one person who signs in. Ours, not the identity provider's: it says nothing elsewhere. */
public record PersonId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
