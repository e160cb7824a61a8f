package org.waymark.referral.remind;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.waymark.kernel.Sha256;

/**
 * What each reminder to a firm carries, so that whoever gets it can end them without a sign-in: 160
 * random bits.
 *
 * @param characters 40 hexadecimal digits
 */
public record StopCode(String characters) {

  private static final int BYTES = 20;

  static StopCode draw(RandomGenerator random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new StopCode(HexFormat.of().formatHex(bytes));
  }

  /** A code as it stands in an address; empty when it cannot be one. */
  public static Optional<StopCode> read(String text) {
    return text.matches("[0-9a-f]{40}") ? Optional.of(new StopCode(text)) : Optional.empty();
  }

  byte[] hash() {
    return Sha256.bytes(characters.getBytes(StandardCharsets.US_ASCII));
  }

  /** Keeps the code out of logs. */
  @Override
  public String toString() {
    return "StopCode[...]";
  }
}
