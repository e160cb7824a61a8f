package org.waymark.identity.session;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.waymark.kernel.Sha256;

/**
 * What the cookie of a session carries: 256 random bits and nothing else. Only its hash is stored.
 *
 * @param characters base 64 for addresses, without padding
 */
public record SessionToken(String characters) {

  private static final int BYTES = 32;
  private static final int LENGTH = 43;

  /** The generator must be cryptographically strong. */
  static SessionToken draw(RandomGenerator random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What a request carries, if it could be one. */
  public static Optional<SessionToken> read(String carried) {
    return carried.length() == LENGTH && carried.matches("[A-Za-z0-9_-]+")
        ? Optional.of(new SessionToken(carried))
        : Optional.empty();
  }

  /** SHA-256: enough for a secret of this length, which no dictionary holds. */
  byte[] hash() {
    return Sha256.bytes(characters.getBytes(StandardCharsets.US_ASCII));
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "SessionToken[...]";
  }
}
