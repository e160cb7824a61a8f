package org.waymark.webhook.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.webhook.SigningSecret;
import org.waymark.webhook.signature.CheckSignature.Received;

class CheckSignatureTest {

  private static final Instant AT = Instant.ofEpochSecond(1_764_500_000);
  private static final UUID ID = new UUID(1, 2);
  private static final SigningSecret SECRET = new SigningSecret("whsec_c2VjcmV0");
  private static final SigningSecret OTHER = new SigningSecret("whsec_b3RoZXI=");
  private static final String BODY = "{\"type\":\"webhook.test\",\"data\":{\"n\":1}}";

  private static String headers(SigningSecret... secrets) {
    return Signature.headers(List.of(secrets), ID, AT, BODY, false).entrySet().stream()
        .map(header -> header.getKey() + ": " + header.getValue())
        .collect(Collectors.joining("\r\n"));
  }

  private static Verdict check(String secret, String headers, String body) {
    return check(secret, headers, body, null, AT);
  }

  private static Verdict check(
      String secret, String headers, String body, @Nullable String sent, Instant now) {
    return CheckSignature.check(new Received(secret, headers, body), sent, now);
  }

  @Test
  void holdsWithAnyOfTheSecretsThatSign() {
    assertThat(check(SECRET.text(), headers(SECRET), BODY)).isEqualTo(new Verdict.Holds());
    assertThat(check(" " + SECRET.text() + "\n", headers(OTHER, SECRET), BODY))
        .isEqualTo(new Verdict.Holds());
  }

  /** As browsers and editors have it. */
  @Test
  void doesNotMindALineEndAfterTheBody() {
    assertThat(check(SECRET.text(), headers(SECRET), BODY + "\r\n")).isEqualTo(new Verdict.Holds());
  }

  @Test
  void noticesAMessageThatIsTooOldOrFromTheFuture() {
    assertThat(check(SECRET.text(), headers(SECRET), BODY, null, AT.plusSeconds(300)))
        .isEqualTo(new Verdict.Holds());
    assertThat(check(SECRET.text(), headers(SECRET), BODY, null, AT.plusSeconds(301)))
        .isEqualTo(new Verdict.TooOld(Duration.ofSeconds(301)));
    assertThat(check(SECRET.text(), headers(SECRET), BODY, null, AT.minusSeconds(301)))
        .isEqualTo(new Verdict.TooEarly());
  }

  @Test
  void noticesABodyThatWasWrittenAnew() {
    var laidOut = "{\n  \"type\": \"webhook.test\",\n  \"data\": {\"n\": 1}\n}";

    assertThat(check(SECRET.text(), headers(SECRET), laidOut)).isEqualTo(new Verdict.WrittenAnew());
  }

  @Test
  void cannotTellAnotherSecretFromAChangeUnlessItKnowsWhatWasSent() {
    assertThat(check(OTHER.text(), headers(SECRET), BODY)).isEqualTo(new Verdict.DoesNotFit());
    assertThat(check(SECRET.text(), headers(SECRET), "{}")).isEqualTo(new Verdict.DoesNotFit());
    assertThat(check(OTHER.text(), headers(SECRET), BODY, BODY, AT))
        .isEqualTo(new Verdict.OtherSecret());
    assertThat(check(SECRET.text(), headers(SECRET), "{}", BODY, AT))
        .isEqualTo(new Verdict.BodyChanged());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "whsec_", "whsec_?", "c2VjcmV0", "secret"})
  void noticesASecretThatIsNone(String secret) {
    assertThat(check(secret, headers(SECRET), BODY)).isEqualTo(new Verdict.NoSecret());
  }

  @ParameterizedTest
  @ValueSource(strings = {"webhook-id", "webhook-timestamp", "webhook-signature"})
  void noticesAHeaderThatIsMissing(String name) {
    assertThat(check(SECRET.text(), headers(SECRET).replace(name, "x"), BODY))
        .isEqualTo(new Verdict.HeaderMissing(name));
  }

  @Test
  void noticesHeadersThatAreNone() {
    var headers = headers(SECRET);

    assertThat(check(SECRET.text(), headers.replaceAll("(timestamp:).*", "$1 soon"), BODY))
        .isEqualTo(new Verdict.NoTimestamp());
    assertThat(check(SECRET.text(), headers.replace("v1,", "v1a,"), BODY))
        .isEqualTo(new Verdict.NoSignature());
  }
}
