package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.waymark.hub.Hubs;

/** Nothing is invented where nobody has asked for it. */
@QuarkusTest
class NoRehearsalTest {

  @Inject Hubs hubs;

  @Test
  void hasNoHubOfTheDemonstration() {
    assertThat(hubs.withCode(InventHub.CODE)).isEmpty();
  }
}
