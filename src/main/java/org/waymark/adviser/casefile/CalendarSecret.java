package org.waymark.adviser.casefile;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.waymark.kernel.Sha256;

/**
 * The part of a calendar's address that nobody can guess: 160 random bits. Only its hash is stored.
 *
 * @param characters 40 hexadecimal digits
 */
public record CalendarSecret(String characters) {

  private static final int BYTES = 20;

  static CalendarSecret draw(RandomGenerator random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new CalendarSecret(HexFormat.of().formatHex(bytes));
  }

  /** A secret as it stands in an address; empty when it cannot be one. */
  public static Optional<CalendarSecret> read(String text) {
    return text.matches("[0-9a-f]{40}") ? Optional.of(new CalendarSecret(text)) : Optional.empty();
  }

  byte[] hash() {
    return Sha256.bytes(characters.getBytes(StandardCharsets.US_ASCII));
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "CalendarSecret[...]";
  }
}
