package org.waymark.api.v1.paging;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;

/** Reads since when a program wants to know of something. */
public final class Since {

  /** What the description of the API shows. */
  public static final String EXAMPLE = "2026-11-01T00:00:00Z";

  private static final Instant EARLIEST = Instant.EPOCH;
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private Since() {}

  /** The moment; null where none is given; throws a problem where it is none. */
  public static @Nullable Instant read(@Nullable String text) {
    return text == null ? null : read(text, "");
  }

  /**
   * The moment; throws a problem where it is none.
   *
   * @param other what is taken beside a time, as the problem tells it, such as {@code , or a day}
   */
  public static Instant read(String text, String other) {
    try {
      var moment = OffsetDateTime.parse(text).toInstant();
      if (!moment.isBefore(EARLIEST) && !moment.isAfter(LATEST)) {
        return moment;
      }
    } catch (DateTimeException e) {
      // Told below.
    }
    throw Problems.of(
        ProblemType.BAD_REQUEST,
        "since must be a time of ISO 8601 with its offset, such as " + EXAMPLE + other + ".");
  }
}
