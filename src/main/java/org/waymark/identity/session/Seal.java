package org.waymark.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
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
 * Seals tokens and other secrets before they are stored: AES-256 in GCM, under a key derived from
 * the configured secret, bound to what they belong to. Whoever reads the database alone reads none
 * of them.
 */
@ApplicationScoped
class Seal {

  private static final String TOKENS = "tokens";
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
    var text = tokens.id() + "\n" + tokens.refreshIfAny().orElse("");
    return close(TOKENS, text.getBytes(StandardCharsets.UTF_8), boundTo);
  }

  /** Empty when it was sealed with another secret, for another session, or has been changed. */
  Optional<ProviderTokens> open(byte[] stored, byte[] boundTo) {
    return open(TOKENS, stored, boundTo)
        .map(text -> new String(text, StandardCharsets.UTF_8).split("\n", -1))
        .map(parts -> new ProviderTokens(parts[0], parts[1].isEmpty() ? null : parts[1]));
  }

  /**
   * Seals something under a key for its purpose alone.
   *
   * @param boundTo what it belongs to: it opens with this only
   * @throws IllegalStateException when no secret is configured
   */
  byte[] close(String purpose, byte[] plain, byte[] boundTo) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      var sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce, boundTo).doFinal(plain);
      return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has AES in GCM", e);
    }
  }

  /**
   * Opens it again; empty when it was sealed with another secret, for another purpose, bound to
   * something else, or has been changed. Without a secret nothing opens.
   */
  Optional<byte[]> open(String purpose, byte[] stored, byte[] boundTo) {
    if (secret == null || stored.length < NONCE_BYTES) {
      return Optional.empty();
    }
    try {
      var nonce = Arrays.copyOf(stored, NONCE_BYTES);
      var cipher = cipher(Cipher.DECRYPT_MODE, purpose, nonce, boundTo);
      return Optional.of(cipher.doFinal(stored, NONCE_BYTES, stored.length - NONCE_BYTES));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  /** A secret of its own for another purpose, the same on every node. */
  String derived(String purpose) {
    return Base64.getEncoder().encodeToString(key(purpose).getEncoded());
  }

  private Cipher cipher(int mode, String purpose, byte[] nonce, byte[] boundTo)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    var key = new SecretKeySpec(key(purpose).getEncoded(), "AES");
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
}
