package org.waymark.kernel;

import java.util.UUID;

/** Names one hub: an organisation whose advisers help firms. */
public record HubId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
