package org.waymark.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.builder.RequestSpecBuilder;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the service has been told of one proxy, whoever else says for whom it speaks is nobody. */
@QuarkusTest
@TestProfile(BehindAnotherProxyTest.WithAProxyElsewhere.class)
class BehindAnotherProxyTest {

  /** One that the test is not. */
  public static final class WithAProxyElsewhere implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.http.proxy.proxy-address-forwarding",
          "true",
          "quarkus.http.proxy.trusted-proxies",
          "192.0.2.1");
    }
  }

  @Inject HandsIn handsIn;

  @Test
  void countsTheConnectionAndNotWhatTheHeaderSays() {
    var forged = new RequestSpecBuilder().addHeader("X-Forwarded-For", "203.0.113.7").build();
    var firm = handsIn.thoughtfully(forged);

    assertThat(handsIn.cameFrom("127.0.0.1", firm)).isTrue();
    assertThat(handsIn.cameFrom("203.0.113.7", firm)).isFalse();
  }
}
