package org.waymark.web.developer.tester;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.fixture.TableOwner;
import org.waymark.identity.provider.Believing;
import org.waymark.web.developer.console.Developing;
import org.waymark.webhook.EventKind;
import org.waymark.webhook.Listeners;
import org.waymark.webhook.Listeners.Listener;
import org.waymark.webhook.signature.CheckSignature;
import org.waymark.webhook.signature.CheckSignature.Received;
import org.waymark.webhook.signature.Verdict;

/** Developers of a partner try its endpoints. */
@QuarkusTest
class EndpointPagesTest {

  private static final String WEBHOOKS = "/developers/console/webhooks";
  private static final String SIGNATURE = "/developers/signature";

  @Inject Listeners listeners;
  @Inject TableOwner owner;
  @Inject Believing believing;

  @SuppressWarnings("NullAway.Init")
  private Developing developer;

  @SuppressWarnings("NullAway.Init")
  private Listener listener;

  @BeforeEach
  void signIn() {
    developer = new Developing(believing);
    listener = listeners.listener(8090);
    developer.signsIn(listener.partner().partner().toString(), "webhooks:manage");
  }

  @AfterEach
  void stop() {
    developer.close();
  }

  private String endpoint() {
    return WEBHOOKS + "/" + listener.endpoint();
  }

  /** The address of the message. */
  private String sends(String event) {
    var answer = developer.post(endpoint(), endpoint() + "/test", Map.of("event", event));
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.header("Location").replaceFirst("^\\w+://[^/]+", "");
  }

  /** As if it had gone out. */
  private void wasAnswered(String message) {
    owner.run(
        "insert into webhook_attempt (delivery_id, at, status, outcome, milliseconds, answer)"
            + " values ('%s', '%s', 200, 'delivered', 7, 'thank you')",
        message.replaceFirst(".*/", ""), Instant.now());
  }

  @Test
  void listsEndpoints() {
    assertThat(developer.page(WEBHOOKS).select("tbody a[href=" + endpoint() + "]").text())
        .contains(Listeners.HOST);
    assertThat(developer.page(endpoint()).text()).contains("No messages in the last 30 days");
  }

  @ParameterizedTest
  @EnumSource(EventKind.class)
  void sendsATestOfEachKind(EventKind kind) {
    var message = developer.page(sends(kind.code()));

    assertThat(message.select("h1").text()).isEqualTo(kind.code());
    assertThat(message.select("pre[aria-label=Body]").text())
        .contains("\"type\":\"" + kind.code() + "\"", "\"test\":true");
    assertThat(message.text()).contains("Not sent yet");
    assertThat(developer.page(endpoint()).select("tbody th").text()).isEqualTo(kind.code());
  }

  @Test
  void sendsAMessageThatTellsOfNothing() {
    assertThat(developer.page(sends("")).select("h1").text()).isEqualTo("webhook.test");
  }

  @Test
  void sendsNothingOfAKindToAPausedEndpoint() {
    var page = developer.page(endpoint());
    owner.run("update webhook_endpoint set paused_at = now() where id = '%s'", listener.endpoint());

    var answer = developer.post(endpoint(), endpoint() + "/test", Map.of("event", "report.ready"));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.asString())
        .contains("The endpoint is paused", "No messages in the last 30 days");
    assertThat(page.select("option")).hasSize(EventKind.values().length + 1);
    assertThat(developer.page(endpoint()).select("option").eachText())
        .containsExactly("webhook.test");
  }

  /** One waits at most. */
  @Test
  void letsOneMessageThatTellsOfNothingWaitAtAPausedEndpoint() {
    owner.run("update webhook_endpoint set paused_at = now() where id = '%s'", listener.endpoint());
    sends("");
    sends("");

    assertThat(developer.page(endpoint()).select("tbody th").eachText())
        .containsExactly("webhook.test");
  }

  @Test
  void showsWhatWasSentSoThatItCanBeChecked() {
    var message = sends("report.ready");
    wasAnswered(message);
    var page = developer.page(message);
    var headers =
        page.select("pre[aria-label^=Headers]").stream().findFirst().orElseThrow().wholeText();
    var body = page.select("pre[aria-label=Body]").stream().findFirst().orElseThrow().wholeText();

    assertThat(page.text()).contains("Answered with 200 after 7 ms", "thank you");
    assertThat(
            CheckSignature.check(
                new Received(listener.secret().text(), headers, body), null, Instant.now()))
        .isEqualTo(new Verdict.Holds());
  }

  @Test
  void sendsAMessageAgain() {
    var message = sends("report.ready");
    var answer = developer.post(message, message + "/replay", Map.of());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(developer.page(message).text()).contains("is waiting");
  }

  @Test
  void showsNothingOfAnotherPartner() {
    var other = listeners.listener(8090);

    assertThat(developer.get(WEBHOOKS + "/" + other.endpoint()).statusCode()).isEqualTo(404);
    assertThat(
            developer
                .post(endpoint(), WEBHOOKS + "/" + other.endpoint() + "/test", Map.of("event", ""))
                .statusCode())
        .isEqualTo(404);
    assertThat(developer.get(endpoint() + "/deliveries/" + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void tellsOfItsOwnMessagesWhatWasChanged() {
    var message = sends("report.ready");
    wasAnswered(message);
    var page = developer.page(message);
    var headers =
        page.select("pre[aria-label^=Headers]").stream().findFirst().orElseThrow().wholeText();
    var body = page.select("pre[aria-label=Body]").stream().findFirst().orElseThrow().wholeText();

    assertThat(checked(headers, body + "x")).contains("The body was changed");
    assertThat(checked(headers, body)).contains("The secret is a different one");
  }

  @Test
  void checksForAnybodyAndKeepsNothing() {
    try (var stranger = new Developing(believing)) {
      var page =
          stranger
              .post(
                  SIGNATURE,
                  SIGNATURE,
                  Map.of("secret", "whsec_c2VjcmV0", "headers", "webhook-id: 1", "body", "{}"))
              .asString();
      assertThat(page)
          .contains("The header webhook-timestamp is missing")
          .doesNotContain("c2VjcmV0");
    }
  }

  private String checked(String headers, String body) {
    return developer
        .post(
            SIGNATURE,
            SIGNATURE,
            Map.of("secret", "whsec_c2VjcmV0", "headers", headers, "body", body))
        .asString();
  }
}
