package org.waymark.web.developer.tester;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.webhook.warning.Failing;

/** What partners read whose programs can be told nothing. */
class WarningLettersTest {

  private static final UUID ID = UUID.fromString("019a4c1e-7b1f-7c3e-9f57-3d0e4a2b1c10");
  private static final Failing FAILING = new Failing(ID, "partner.example", "api@x.example", false);

  private final WarningLetters letters =
      new WarningLetters(Optional.of(URI.create("https://waymark.example/")));

  @Test
  void sayWhatHappenedAndWhatToDo() {
    var gone = letters.gone(FAILING);
    var notTold = letters.notTold(FAILING);

    assertThat(gone.subject())
        .isEqualTo("Your webhook at partner.example is stopped: it answered 410");
    assertThat(gone.text())
        .startsWith("Hello,\n\nYour webhook at partner.example answered")
        .contains("seven days")
        .contains("\nPOST https://waymark.example/api/v1/webhooks/" + ID + "/resume\n")
        .contains("\nDELETE https://waymark.example/api/v1/webhooks/" + ID + "\n");
    assertThat(notTold.subject())
        .isEqualTo("Messages to your webhook at partner.example do not arrive");
    assertThat(notTold.text())
        .contains("10 times", "seven days", "30 days")
        .contains("/webhooks/" + ID + "/deliveries?state=given-up\n")
        .contains("/webhooks/" + ID + "/deliveries?state=too-late\n")
        .contains("/webhooks/" + ID + "/deliveries/{delivery}/replay\n");
    assertThat(List.of(gone, notTold))
        .allSatisfy(letter -> assertThat(letter.to()).isEqualTo("api@x.example"))
        .allSatisfy(
            letter ->
                assertThat(letter.text())
                    .contains("\nhttps://waymark.example/developers/console/webhooks/" + ID + "\n")
                    .contains("once a day at most")
                    .doesNotContain("sandbox")
                    .endsWith("\n"));
  }

  @Test
  void sayThatItIsASandbox() {
    var sandbox = new Failing(ID, "partner.example", "api@x.example", true);

    assertThat(List.of(letters.gone(sandbox), letters.notTold(sandbox)))
        .allSatisfy(letter -> assertThat(letter.text()).contains("This is about your sandbox"));
  }

  @Test
  void nameCallsAloneWhereNobodySaysWhereTheServiceIs() {
    assertThat(new WarningLetters(Optional.empty()).gone(FAILING).text())
        .contains("\nPOST /api/v1/webhooks/" + ID + "/resume\n");
  }

  @Test
  void haveNoAddressInLogs() {
    assertThat(FAILING).asString().doesNotContain("api@");
  }
}
