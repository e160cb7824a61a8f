package org.waymark.http;

import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.RestAssuredConfig;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the service has been told of a proxy, it believes that one and nobody else. */
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

  @Test
  void believesNobodyElse() {
    assumeTrue(isMine("127.0.0.2"), "macOS has one loopback address");
    var forged =
        naming("203.0.113.7")
            .setConfig(
                RestAssuredConfig.config()
                    .httpClient(
                        httpClientConfig()
                            .setParam("http.route.local-address", address("127.0.0.2"))));

    assertThat(handsIn.cameFrom("127.0.0.2", handsIn.thoughtfully(forged.build()))).isTrue();
  }

  private static RequestSpecBuilder naming(String forwardedFor) {
    return new RequestSpecBuilder().addHeader("X-Forwarded-For", forwardedFor);
  }

  private static boolean isMine(String address) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(address(address), 0));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static InetAddress address(String literal) {
    return InetAddress.ofLiteral(literal);
  }
}
