package org.waymark.web.developer.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times and documents as these pages show them. */
public final class Written {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private static final DateTimeFormatter MINUTE = formatter("HH:mm 'UTC'");
  private static final DateTimeFormatter SECOND = formatter("yyyy-MM-dd HH:mm:ss");

  private Written() {}

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
  }

  /** Such as 14:05 UTC. */
  static String minute(Instant time) {
    return MINUTE.format(time);
  }

  /** Such as 2026-11-30 14:05:09, in UTC. */
  public static String second(Instant time) {
    return SECOND.format(time);
  }

  /** JSON in lines, and whatever is none as it is. */
  public static String laidOut(String text) {
    try {
      return JSON.writeValueAsString(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      return text;
    }
  }
}
