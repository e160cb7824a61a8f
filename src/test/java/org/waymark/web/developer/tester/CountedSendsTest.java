package org.waymark.web.developer.tester;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.identity.provider.Believing;
import org.waymark.web.developer.console.Developing;
import org.waymark.webhook.Listeners;

/** What is sent from the console counts as calls of the partner's programs. */
@QuarkusTest
@TestProfile(CountedSendsTest.VeryFew.class)
class CountedSendsTest {

  @Inject Listeners listeners;
  @Inject Believing believing;

  /** An hour, so that none comes back while a test runs. */
  public static final class VeryFew implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("waymark.quota.partner.calls", "2", "waymark.quota.partner.window", "1H");
    }
  }

  @Test
  void sendsNoMoreThanTheQuotaOfThePartnerAllows() {
    var listener = listeners.listener(8090);
    var endpoint = "/developers/console/webhooks/" + listener.endpoint();
    try (var developer = new Developing(believing)) {
      developer.signsIn(listener.partner().partner().toString(), "webhooks:manage");
      for (var i = 0; i < 2; i++) {
        assertThat(test(developer, endpoint).statusCode()).isEqualTo(303);
      }

      var refused = test(developer, endpoint);

      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.asString()).contains("<h1>Too many calls</h1>", "2 in 3600 seconds");
      assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1700, 1801);
      assertThat(developer.page(endpoint).select("tbody tr")).hasSize(2);
    }
  }

  private static Response test(Developing developer, String endpoint) {
    return developer.post(endpoint, endpoint + "/test", Map.of("event", "report.ready"));
  }
}
