package org.waymark.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "120, PT2M",
    "' 0 ', PT0S",
    "'Mon, 30 Nov 2026 11:00:00 GMT', PT1H",
    "86401, PT24H",
    "99999999999999999999, PT24H",
    "'Fri, 31 Dec 2027 23:59:59 GMT', PT24H",
    "'Mon, 30 Nov 2026 09:00:00 GMT',",
    "-5,",
    "soon,",
    "'',",
    ","
  })
  void readsSecondsAndDatesUpToADay(String header, Duration pause) {
    assertThat(RetryAfter.read(header, NOW)).isEqualTo(pause);
  }
}
