package org.waymark.webhook;

import java.util.Base64;
import java.util.random.RandomGenerator;

/**
 * What messages are signed with, known to the service and to the partner alone.
 *
 * @param text {@code whsec_} and 32 bytes in Base64, as Standard Webhooks has it
 */
public record SigningSecret(String text) {

  /** How each begins. */
  public static final String PREFIX = "whsec_";

  private static final int BYTES = 32;

  static SigningSecret draw(RandomGenerator random) {
    var key = new byte[BYTES];
    random.nextBytes(key);
    return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(key));
  }

  /** The bytes that the text stands for. */
  public byte[] key() {
    return Base64.getDecoder().decode(text.substring(PREFIX.length()));
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "SigningSecret[...]";
  }
}
