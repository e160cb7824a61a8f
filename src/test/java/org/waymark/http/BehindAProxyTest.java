package org.waymark.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.builder.RequestSpecBuilder;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the service has been told of a proxy, it believes what that one says. */
@QuarkusTest
@TestProfile(BehindAProxyTest.WithAProxy.class)
class BehindAProxyTest {

  /** Proxies on the same machine are believed unless others are named: here the test itself. */
  public static final class WithAProxy implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.http.proxy.proxy-address-forwarding", "true");
    }
  }

  @Inject HandsIn handsIn;

  @Test
  void countsTheAddressThatTheProxyNames() {
    assertThat(handsIn.cameFrom("203.0.113.7", handsIn.thoughtfully(naming("203.0.113.7").build())))
        .isTrue();
  }

  @Test
  void countsTheProxysWordWhereItIsAddedToWhatAClientInvented() {
    var firm = handsIn.thoughtfully(naming("198.51.100.1, 203.0.113.7").build());

    assertThat(handsIn.cameFrom("203.0.113.7", firm)).isTrue();
    assertThat(handsIn.cameFrom("198.51.100.1", firm)).isFalse();
  }

  private static RequestSpecBuilder naming(String forwardedFor) {
    return new RequestSpecBuilder().addHeader("X-Forwarded-For", forwardedFor);
  }
}
