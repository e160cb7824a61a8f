package org.waymark.organisation.consent.invite;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.waymark.kernel.Sha256;

/**
 * A secret somebody reads out or is sent, in Crockford's base 32. Only its hash is stored.
 *
 * @param characters without separators, upper case
 */
public record Code(String characters) {

  /** Crockford's base 32: no I, L, O or U, which are misread. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int GROUP = 4;

  /** What a code is for, which decides how long it must be. */
  public enum Use {
    /** Read out over the phone: 40 bits, for minutes, with few tries. */
    SHARED(8),
    /**
     * Sent by e-mail: room for 140 bits, and follows from a slip of 128, which nobody can try out
     * (OWASP ASVS 5.0, 7.2.3 asks for as many).
     */
    INVITATION(28);

    private final int length;

    Use(int length) {
      this.length = length;
    }
  }

  /** A new code. The generator must be cryptographically strong. */
  static Code draw(Use use, RandomGenerator random) {
    return new Code(
        random
            .ints(use.length, 0, ALPHABET.length())
            .mapToObj(ALPHABET::charAt)
            .map(String::valueOf)
            .collect(Collectors.joining()));
  }

  /**
   * The code that follows from what only whoever hands it out knows.
   *
   * @param secret as many bytes as the code has characters, or more
   */
  static Code from(Use use, byte[] secret) {
    var characters = new StringBuilder(use.length);
    for (var i = 0; i < use.length; i++) {
      characters.append(ALPHABET.charAt(secret[i] & (ALPHABET.length() - 1)));
    }
    return new Code(characters.toString());
  }

  /** What somebody typed, forgiving case, spaces, dashes and characters that look alike. */
  public static Optional<Code> read(Use use, String typed) {
    if (typed.length() > 3 * use.length) {
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
        characters.length() == use.length
            && characters.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
    return sound ? Optional.of(new Code(characters)) : Optional.empty();
  }

  /** In groups of four, as it is read out: {@code K7QF-2M9D}. */
  public String display() {
    return characters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }

  byte[] hash() {
    return Sha256.bytes(characters.getBytes(StandardCharsets.US_ASCII));
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "Code[...]";
  }
}
