package org.waymark.webhook.signature;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.webhook.SigningSecret;

class SignatureTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);

  @Test
  void signsWithEachSecretInTurn() {
    var one = secret((byte) 1);
    var other = secret((byte) 2);

    var header = Signature.header(List.of(one, other), ID, AT, "{}");

    assertThat(header.split(" ", -1))
        .containsExactly(
            Signature.header(List.of(one), ID, AT, "{}"),
            Signature.header(List.of(other), ID, AT, "{}"))
        .doesNotHaveDuplicates()
        .allMatch(signature -> signature.matches("v1,[A-Za-z0-9+/]{43}="));
  }

  /** The reference library reckons the same. */
  @Test
  void signsAsTheReferenceDoes() throws Exception {
    var secret = secret((byte) 7);

    assertThat(Signature.header(List.of(secret), ID, AT, "{\"type\":\"x\"}"))
        .isEqualTo(
            new Webhook(secret.text())
                .sign(Signature.name(ID), AT.getEpochSecond(), "{\"type\":\"x\"}"));
  }

  private static SigningSecret secret(byte filling) {
    var key = new byte[32];
    Arrays.fill(key, filling);
    return new SigningSecret("whsec_" + Base64.getEncoder().encodeToString(key));
  }
}
