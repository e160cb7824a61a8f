package org.waymark.kernel;

import java.util.UUID;

/** Names one partner: an organisation whose programs use the API. */
public record PartnerId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
