package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChromiumTest {

  @Test
  void saysInOneLineHowToGetABrowser() {
    assertThatThrownBy(() -> Chromium.find("/no/such/folder:"))
        .hasMessage("No Chromium found: run .ci/run, or install it (apt-get install chromium)");
  }
}
