package org.waymark.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of bytes. */
public final class Sha256 {

  private Sha256() {}

  /** The fingerprint of exactly these bytes, as text that names its algorithm: 64 digits. */
  public static String of(byte[] content) {
    return "sha256:" + HexFormat.of().formatHex(bytes(content));
  }

  /**
   * A number, 0 or more, that is another for other texts.
   *
   * @param texts without control characters
   */
  public static long number(String... texts) {
    var bytes = bytes(String.join("\n", texts).getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(bytes).getLong() & Long.MAX_VALUE;
  }

  /** The fingerprint itself: 32 bytes. */
  public static byte[] bytes(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
