package org.waymark.organisation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.waymark.kernel.Sha256;

/**
 * The code with which a firm comes back to its answers: 28 characters of Crockford's base 32, 140
 * random bits, so it can neither be guessed nor tried out (OWASP ASVS 5.0, 7.2.3 asks for 128).
 * Only its hash is stored.
 *
 * @param characters without separators, upper case
 */
public record ReturnCode(String characters) {

  /** Crockford's base 32: no I, L, O or U, which are misread. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 28;
  private static final int GROUP = 4;

  /** A new code. The generator must be cryptographically strong. */
  static ReturnCode draw(RandomGenerator random) {
    var characters =
        random
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(ALPHABET::charAt)
            .map(String::valueOf)
            .collect(Collectors.joining());
    return new ReturnCode(characters);
  }

  /** What somebody typed, forgiving case, spaces, dashes and characters that look alike. */
  public static Optional<ReturnCode> read(String typed) {
    if (typed.length() > 3 * LENGTH) {
      return Optional.empty();
    }
    var characters =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\-\\u2010-\\u2015.]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    var sound =
        characters.length() == LENGTH
            && characters.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
    return sound ? Optional.of(new ReturnCode(characters)) : Optional.empty();
  }

  /** In groups of four, as it is shown: {@code K7QF-2M9D-...}. */
  public String display() {
    return characters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }

  /** SHA-256: enough for a secret of this length, which no dictionary holds. */
  public byte[] hash() {
    return Sha256.bytes(characters.getBytes(StandardCharsets.US_ASCII));
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "ReturnCode[...]";
  }
}
