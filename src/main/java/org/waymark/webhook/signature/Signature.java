package org.waymark.webhook.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.waymark.webhook.SigningSecret;

/** Signs messages as Standard Webhooks 1.0.0 has it: HMAC-SHA256 over id, time and body. */
public final class Signature {

  static final String ID = "webhook-id";
  static final String TIMESTAMP = "webhook-timestamp";
  static final String SIGNATURE = "webhook-signature";

  /** As answers of the API have it. No part of what is signed: it is for people and for logs. */
  static final String SANDBOX = "Waymark-Sandbox";

  /** How a signature of this kind begins. */
  static final String VERSION = "v1,";

  private Signature() {}

  /** Under which name a message goes out, the same at each attempt. */
  public static String name(UUID id) {
    return "msg_" + id;
  }

  /**
   * The headers of a message, in their order.
   *
   * @param secrets each of which signs
   * @param at when it is sent
   * @param sandbox whether nothing in it is real
   */
  public static Map<String, String> headers(
      List<SigningSecret> secrets, UUID id, Instant at, String body, boolean sandbox) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Type", "application/json");
    headers.put("User-Agent", "Waymark-Webhooks/1");
    headers.put(ID, name(id));
    headers.put(TIMESTAMP, Long.toString(at.getEpochSecond()));
    headers.put(SIGNATURE, header(secrets, id, at, body));
    if (sandbox) {
      headers.put(SANDBOX, "true");
    }
    return headers;
  }

  /** One signature of each secret, so that whoever knows one of them can check. */
  static String header(List<SigningSecret> secrets, UUID id, Instant at, String body) {
    return secrets.stream()
        .map(secret -> of(secret, name(id), at, body))
        .collect(Collectors.joining(" "));
  }

  /** One signature, as a header has it. */
  static String of(SigningSecret secret, String name, Instant at, String body) {
    return VERSION + sign(secret, name + "." + at.getEpochSecond() + "." + body);
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
