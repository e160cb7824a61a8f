package org.waymark.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SenderAddressTest {

  private static final String PROXY = "10.0.0.1";

  @Test
  void isThePeerWhereNobodyIsBelieved() {
    assertThat(address(PROXY)).isEqualTo(PROXY);
    assertThat(address(PROXY, "203.0.113.7")).isEqualTo(PROXY);
  }

  @Test
  void isWhatATrustedProxySays() {
    assertThat(address("203.0.113.7", "203.0.113.7")).isEqualTo("203.0.113.7");
    assertThat(address("2001:db8::1", "2001:db8::1")).isEqualTo("2001:db8::1");
  }

  @Test
  void isTheProxysOwnWordAndNotWhatAClientSentBeforeIt() {
    assertThat(address("198.51.100.1", "198.51.100.1, 203.0.113.7")).isEqualTo("203.0.113.7");
    assertThat(address("198.51.100.1", "198.51.100.1", "203.0.113.7")).isEqualTo("203.0.113.7");
  }

  @Test
  void leavesOutThePort() {
    assertThat(address("203.0.113.7", "203.0.113.7:4711")).isEqualTo("203.0.113.7");
    assertThat(address("2001:db8::1", "[2001:db8::1]:4711")).isEqualTo("2001:db8::1");
    assertThat(address("2001:db8::1", "[2001:db8::1]")).isEqualTo("2001:db8::1");
  }

  @Test
  void isTheProxyWhereItSaysNoAddress() {
    assertThat(address(null, "unknown")).isEqualTo(PROXY);
    assertThat(address(null, "203.0.113.7,")).isEqualTo(PROXY);
    assertThat(address(null, "")).isEqualTo(PROXY);
  }

  @Test
  void isWhatQuarkusReadsInAnotherHeader() {
    assertThat(address("203.0.113.7")).isEqualTo("203.0.113.7");
  }

  private static String address(@Nullable String told, String... forwarded) {
    return SenderAddress.address(PROXY, told, List.of(forwarded)).orElseThrow();
  }
}
