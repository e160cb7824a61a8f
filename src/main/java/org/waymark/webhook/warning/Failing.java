package org.waymark.webhook.warning;

import java.util.UUID;

/**
 * An endpoint that can be told nothing, and whoever is to know.
 *
 * @param host of its URL: the rest may be a secret, and mail is read on many screens
 * @param email of its partner
 * @param sandbox whether its partner's firms are invented
 */
public record Failing(UUID endpoint, String host, String email, boolean sandbox) {

  /** Keeps the address out of logs. */
  @Override
  public String toString() {
    return "Failing[" + endpoint + "]";
  }
}
