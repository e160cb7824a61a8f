package org.waymark.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals tokens before they are stored: AES-256 in GCM, under a key derived from the configured
 * secret, bound to the session they belong to. Whoever reads the database alone reads none of them.
 */
@ApplicationScoped
class Seal {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY_BYTES = 32;

  private final @Nullable String secret;
  private final RandomGenerator random;

  Seal(SignInConfig config, RandomGenerator random) {
    this.secret = config.secret().orElse(null);
    this.random = random;
  }

  byte[] close(ProviderTokens tokens, byte[] boundTo) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    var text = tokens.id() + "\n" + tokens.refreshIfAny().orElse("");
    try {
      var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, boundTo);
      var sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has AES in GCM", e);
    }
  }

  /** Empty when it was sealed with another secret, for another session, or has been changed. */
  Optional<ProviderTokens> open(byte[] stored, byte[] boundTo) {
    if (stored.length < NONCE_BYTES) {
      return Optional.empty();
    }
    try {
      var nonce = ByteBuffer.wrap(stored).slice(0, NONCE_BYTES);
      var cipher = cipher(Cipher.DECRYPT_MODE, bytes(nonce), boundTo);
      var text = cipher.doFinal(stored, NONCE_BYTES, stored.length - NONCE_BYTES);
      var parts = new String(text, StandardCharsets.UTF_8).split("\n", -1);
      return Optional.of(new ProviderTokens(parts[0], parts[1].isEmpty() ? null : parts[1]));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  /** A secret of its own for another purpose, the same on every node. */
  String derived(String purpose) {
    return Base64.getEncoder().encodeToString(key(purpose).getEncoded());
  }

  private Cipher cipher(int mode, byte[] nonce, byte[] boundTo) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    var key = new SecretKeySpec(key("tokens").getEncoded(), "AES");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(boundTo);
    return cipher;
  }

  private SecretKey key(String purpose) {
    if (secret == null) {
      throw new IllegalStateException("waymark.sign-in.secret is not set");
    }
    var parameters =
        HKDFParameterSpec.ofExtract()
            .addIKM(secret.getBytes(StandardCharsets.UTF_8))
            .thenExpand(("waymark " + purpose).getBytes(StandardCharsets.UTF_8), KEY_BYTES);
    try {
      return KDF.getInstance("HKDF-SHA256").deriveKey("Generic", parameters);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HKDF since 25", e);
    }
  }

  private static byte[] bytes(ByteBuffer buffer) {
    var bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }
}
