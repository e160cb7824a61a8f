package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.call.WrittenCalls;
import org.waymark.fixture.CallingProgram;
import org.waymark.fixture.TableOwner;
import org.waymark.identity.Actor;
import org.waymark.identity.provider.Believing;
import org.waymark.webhook.Listeners;
import org.waymark.webhook.Listeners.Listener;

/** A developer looks into a partner's calls and tries its webhooks, in a browser. */
@QuarkusTest
class ConsoleJourneyTest extends InChromium {

  private static final String FIRM =
      "{\"firm\": {\"area\": \"E08000037\", \"size\": \"5-9\", \"sector\": \"%s\"}}";

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  @Inject Listeners listeners;
  @Inject WrittenCalls written;
  @Inject TableOwner owner;
  @Inject Believing believing;

  private final Inspection inspection = new Inspection("console");

  @ParameterizedTest(name = "with scripts: {0}")
  @ValueSource(booleans = {true, false})
  void looksIntoCallsAndTriesWebhooks(boolean scripts) {
    var listener = listeners.listener(8090);
    calls(new CallingProgram(listener.partner()));
    try (var believed = believing.begin()) {
      var page = inspection.page(chromium().browser(), new Actor.Visitor(), scripts);
      page.navigate(service.resolve("/developers").toString());
      page.locator(".developer-parts a[href='/developers/console']").click();
      inspection.looks(page, "sign-in", scripts);
      page.locator("#token").fill("no token");
      page.locator("main button[type=submit]").click();
      inspection.looks(page, "sign-in-refused", scripts);
      page.locator("#token")
          .fill(
              believed.token(
                  listener.partner().partner().toString(),
                  "requests:read webhooks:manage assessments:write"));
      page.locator("main button[type=submit]").click();
      inspection.looks(page, "home", scripts);
      sendsACallAgain(page, scripts);
      triesAnEndpoint(page, listener, scripts);
      checksASignature(page, listener, scripts);
      page.locator(".developer-parts a[href='/developers/console']").first().click();
      page.locator("main button[type=submit]").click();
      assertThat(page.locator("#token").count()).isOne();
      page.context().close();
    }
    assertThat(inspection.complaints()).isEmpty();
  }

  private void calls(CallingProgram program) {
    written.write();
    program.callsOnce().body(FIRM.formatted("construction")).post("/api/v1/organisations");
    program.callsOnce().body(FIRM.formatted("magic")).post("/api/v1/organisations");
    program.calls().get("/api/v1/organisations?limit=2");
    written.write();
  }

  private void sendsACallAgain(Page page, boolean scripts) {
    page.locator("main a[href='/developers/console/requests']").first().click();
    inspection.looks(page, "requests", scripts);
    page.locator("#status").selectOption("4xx");
    page.locator("main form button[type=submit]").click();
    assertThat(page.locator("tbody tr").count()).isOne();
    page.locator("tbody th a").click();
    inspection.looks(page, "request", scripts);
    page.locator("main form button[type=submit]").click();
    assertThat(page.locator(".govuk-notification-banner").innerText()).contains("422");
    inspection.looks(page, "replayed", scripts);
  }

  private void triesAnEndpoint(Page page, Listener listener, boolean scripts) {
    page.locator(".developer-parts a[href='/developers/console/webhooks']").click();
    inspection.looks(page, "webhooks", scripts);
    page.locator("tbody th a").click();
    page.locator("#event").selectOption("report.ready");
    page.locator("main form button[type=submit]").click();
    inspection.looks(page, "delivery-waits", scripts);
    owner.run(
        "insert into webhook_attempt (delivery_id, at, status, outcome, milliseconds, answer)"
            + " select delivery.id, '%s', 500, 'refused', 7, 'Something went wrong here'"
            + " from webhook_delivery delivery where endpoint_id = '%s'",
        Instant.now(), listener.endpoint());
    page.reload();
    inspection.looks(page, "delivery", scripts);
    page.locator("main a[href$='" + listener.endpoint() + "']").click();
    inspection.looks(page, "webhook", scripts);
    page.locator("tbody th a").click();
  }

  private void checksASignature(Page page, Listener listener, boolean scripts) {
    var headers = page.locator("pre[aria-label^=Headers]").innerText();
    var body = page.locator("pre[aria-label=Body]").innerText();
    page.locator("main a[href='/developers/signature']").last().click();
    inspection.looks(page, "signature", scripts);
    page.locator("#secret").fill(listener.secret().text());
    page.locator("#headers").fill(headers);
    page.locator("#body").fill(body);
    page.locator("main form button[type=submit]").click();
    assertThat(page.locator(".govuk-notification-banner__heading").innerText())
        .isEqualTo("The signature holds");
    inspection.looks(page, "signature-holds", scripts);
    page.locator("#secret").fill("whsec_c2VjcmV0");
    page.locator("main form button[type=submit]").click();
    assertThat(page.locator(".govuk-notification-banner__heading").innerText())
        .contains("The secret is a different one");
    inspection.looks(page, "signature-amiss", scripts);
  }
}
