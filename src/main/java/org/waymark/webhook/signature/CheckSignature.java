package org.waymark.webhook.signature;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.webhook.SigningSecret;

/**
 * Looks at a message as a receiver has to (Standard Webhooks 1.0.0), and says what is amiss. Keeps
 * nothing.
 */
public final class CheckSignature {

  /** As the specification's libraries have it. */
  static final Duration TOLERANCE = Duration.ofMinutes(5);

  private static final ObjectMapper JSON = new ObjectMapper();

  private CheckSignature() {}

  /**
   * A message as a receiver got it.
   *
   * @param secret {@code whsec_} and Base64
   * @param headers a name, a colon and a value on each line
   * @param body as it came
   */
  public record Received(String secret, String headers, String body) {

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
      return "Received[...]";
    }

    /** The headers by name, in lower case. */
    Map<String, String> byName() {
      var byName = new LinkedHashMap<String, String>();
      for (var line : headers.lines().toList()) {
        var colon = line.indexOf(':');
        if (colon > 0) {
          byName.put(
              line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
              line.substring(colon + 1).strip());
        }
      }
      return byName;
    }

    /** The header webhook-id; empty where it is not there. */
    public String id() {
      return byName().getOrDefault(Signature.ID, "");
    }
  }

  /**
   * The verdict on a message.
   *
   * @param sent the body that a message of this id was sent with; null where nobody knows
   */
  public static Verdict check(Received received, @Nullable String sent, Instant now) {
    var headers = received.byName();
    var missing =
        Stream.of(Signature.ID, Signature.TIMESTAMP, Signature.SIGNATURE)
            .filter(name -> headers.getOrDefault(name, "").isEmpty())
            .findFirst();
    if (missing.isPresent()) {
      return new Verdict.HeaderMissing(missing.get());
    }
    var secret = secret(received.secret().strip());
    if (secret.isEmpty()) {
      return new Verdict.NoSecret();
    }
    var timestamp = headers.getOrDefault(Signature.TIMESTAMP, "");
    if (!timestamp.matches("[0-9]{1,11}")) {
      return new Verdict.NoTimestamp();
    }
    var signatures =
        Arrays.stream(headers.getOrDefault(Signature.SIGNATURE, "").split(" +"))
            .filter(each -> each.startsWith(Signature.VERSION))
            .toList();
    if (signatures.isEmpty()) {
      return new Verdict.NoSignature();
    }
    var signed =
        new Signed(received.id(), Instant.ofEpochSecond(Long.parseLong(timestamp)), signatures);
    return signed.verdict(secret.get(), received.body(), sent, now);
  }

  private static Optional<SigningSecret> secret(String text) {
    try {
      var secret = new SigningSecret(text);
      return text.startsWith(SigningSecret.PREFIX) && secret.key().length > 0
          ? Optional.of(secret)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What the headers say. */
  private record Signed(String id, Instant at, List<String> signatures) {

    Verdict verdict(SigningSecret secret, String body, @Nullable String sent, Instant now) {
      // Forms turn the ends of lines into two characters, and copying adds one at the end.
      if (Stream.of(body, body.replace("\r\n", "\n"), body.strip())
          .anyMatch(each -> fits(secret, each))) {
        return inTime(now);
      }
      if (compact(body).filter(each -> fits(secret, each)).isPresent()) {
        return new Verdict.WrittenAnew();
      }
      if (sent == null) {
        return new Verdict.DoesNotFit();
      }
      if (!body.strip().equals(sent)) {
        return new Verdict.BodyChanged();
      }
      return new Verdict.OtherSecret();
    }

    private Verdict inTime(Instant now) {
      var age = Duration.between(at, now);
      if (age.compareTo(TOLERANCE) > 0) {
        return new Verdict.TooOld(age);
      }
      return age.negated().compareTo(TOLERANCE) > 0 ? new Verdict.TooEarly() : new Verdict.Holds();
    }

    private boolean fits(SigningSecret secret, String body) {
      var wanted = bytes(Signature.of(secret, id, at, body));
      return signatures.stream().anyMatch(each -> MessageDigest.isEqual(bytes(each), wanted));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<String> compact(String body) {
    try {
      return Optional.of(JSON.writeValueAsString(JSON.readTree(body)));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
