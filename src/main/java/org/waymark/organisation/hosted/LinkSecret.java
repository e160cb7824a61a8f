package org.waymark.organisation.hosted;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.waymark.kernel.Sha256;

/**
 * What a link carries: 256 random bits (OWASP ASVS 5.0, 7.2.3 asks for 128). Only its hash is
 * stored.
 *
 * @param characters base 64 for addresses, without padding
 */
public record LinkSecret(String characters) {

  private static final int BYTES = 32;
  private static final int LENGTH = 43;

  /** The generator must be cryptographically strong. */
  static LinkSecret draw(RandomGenerator random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What stands in an address, if it could be one. */
  public static Optional<LinkSecret> read(String carried) {
    return carried.length() == LENGTH && carried.matches("[A-Za-z0-9_-]+")
        ? Optional.of(new LinkSecret(carried))
        : Optional.empty();
  }

  /** SHA-256: enough for a secret of this length, which no dictionary holds. */
  byte[] hash() {
    return Sha256.bytes(characters.getBytes(StandardCharsets.US_ASCII));
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "LinkSecret[...]";
  }
}
