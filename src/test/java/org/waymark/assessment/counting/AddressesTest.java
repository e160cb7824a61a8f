package org.waymark.assessment.counting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, loopback: this machine",
    "::1, loopback: this machine",
    "10.0.0.1, private: of this network",
    "172.31.0.1, private: of this network",
    "192.168.1.1, private: of this network",
    "169.254.0.1, private: of this network",
    "100.64.0.1, private: of this network",
    "100.127.255.255, private: of this network",
    "fd00::1, private: of this network",
    "fe80::1, private: of this network",
    "100.128.0.1, public",
    "172.32.0.1, public",
    "203.0.113.7, public",
    "2001:db8::1, public",
    "unknown, no IP address"
  })
  void saysWhatKindOfAddressItIs(String address, String kind) {
    assertThat(Addresses.kind(address)).isEqualTo(kind);
  }
}
