package org.waymark.journey;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What goes through the service in one browser, started before its first test. */
abstract class InChromium {

  private static @Nullable Chromium chromium;

  @BeforeAll
  static void startBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  static Chromium chromium() {
    return Objects.requireNonNull(chromium);
  }
}
