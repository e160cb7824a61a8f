package org.waymark.webhook.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.waymark.webhook.SigningSecret;

/** Signs messages as Standard Webhooks 1.0.0 has it: HMAC-SHA256 over id, time and body. */
final class Signature {

  private Signature() {}

  /** Under which name a message goes out, the same at each attempt. */
  static String name(UUID id) {
    return "msg_" + id;
  }

  /** One signature of each secret, so that whoever knows one of them can check. */
  static String header(List<SigningSecret> secrets, UUID id, Instant at, String body) {
    var signed = name(id) + "." + at.getEpochSecond() + "." + body;
    return secrets.stream()
        .map(secret -> "v1," + sign(secret, signed))
        .collect(Collectors.joining(" "));
  }

  private static String sign(SigningSecret secret, String signed) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.key(), "HmacSHA256"));
      var signature = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }
}
