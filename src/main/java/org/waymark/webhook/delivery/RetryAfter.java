package org.waymark.webhook.delivery;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads the header Retry-After (RFC 9110, 10.2.3): seconds, or a date. */
final class RetryAfter {

  /** Nobody asks for longer than the longest pause there is. */
  private static final Duration LONGEST = Duration.ofHours(24);

  private RetryAfter() {}

  /** How long to wait; null where it says nothing that can be read. */
  static @Nullable Duration read(@Nullable String header, Instant now) {
    if (header == null) {
      return null;
    }
    var pause = pause(header.strip(), now);
    if (pause == null || pause.isNegative()) {
      return null;
    }
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }

  private static @Nullable Duration pause(String text, Instant now) {
    if (text.matches("[0-9]+")) {
      return text.length() > 9 ? LONGEST : Duration.ofSeconds(Long.parseLong(text));
    }
    try {
      var date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Duration.between(now, date.toInstant());
    } catch (DateTimeException e) {
      return null;
    }
  }
}
