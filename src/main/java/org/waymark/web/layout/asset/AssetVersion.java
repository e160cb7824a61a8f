package org.waymark.web.layout.asset;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A short digest of the stylesheets and the script. Browsers keep them for a day without asking, so
 * a new release has to ask for them under a new address.
 */
@Singleton
public class AssetVersion {

  private static final List<String> FILES = List.of("waymark.css", "waymark.js", "framed.js");
  private static final int SHOWN_BYTES = 6;

  private final String digest;

  AssetVersion(ComponentStyles components) {
    digest = digestWith(components.text());
  }

  /** Twelve hexadecimal digits. */
  public String digest() {
    return digest;
  }

  private static String digestWith(String components) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      for (var file : FILES) {
        sha.update(contentOf(file));
      }
      sha.update(components.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest(), 0, SHOWN_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] contentOf(String file) {
    var path = "META-INF/resources/assets/" + file;
    try (var in = AssetVersion.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the build lacks " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
