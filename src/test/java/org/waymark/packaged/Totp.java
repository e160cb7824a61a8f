package org.waymark.packaged;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on an adviser's phone that shows codes (RFC 6238: SHA-1, six digits, 30 seconds). */
final class Totp {

  private static final int SECONDS = 30;

  private final String secret;
  private long lastStep;

  Totp(String secret) {
    this.secret = secret;
  }

  /** A code that has not been used yet: no server takes one twice. Waits if it must. */
  String next() {
    var step = Math.max(now(), lastStep + 1);
    while (step > now() + 1) {
      sleep();
    }
    lastStep = step;
    return code(step);
  }

  private static long now() {
    return Clock.systemUTC().instant().getEpochSecond() / SECONDS;
  }

  String code(long step) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      var offset = hash[hash.length - 1] & 0xf;
      var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
