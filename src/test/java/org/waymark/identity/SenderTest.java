package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SenderTest {

  @Test
  void takesAllMachinesOfOneCustomerForOne() {
    assertThat(site("2001:db8:1:2:aaaa::1"))
        .isEqualTo(site("2001:db8:1:ff:bbbb:cccc:dddd:2"))
        .isNotEqualTo(site("2001:db8:2::1"));
    assertThat(site("203.0.113.7")).isEqualTo("203.0.113.7");
    assertThat(site("unknown")).isEqualTo("unknown");
  }

  @Test
  void isNowhereUntilSomebodyAsks() {
    assertThat(new Sender().site()).isEmpty();
  }

  private static String site(String address) {
    var sender = new Sender();
    sender.at(address);
    return sender.site().orElseThrow();
  }
}
