package org.waymark.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stage that was reached, as somebody said.
 *
 * @param happenedOn when it was reached
 * @param note in the words of whoever said it; empty for none
 * @param saidAt when it was said here
 * @param adviser who said it; null where it was the firm itself
 */
public record Step(
    Stage stage, LocalDate happenedOn, String note, Instant saidAt, @Nullable Adviser adviser) {

  /** An adviser and their hub, as they were called then. */
  public record Adviser(String name, String hub) {}

  /** Who said it; empty where it was the firm itself. */
  public Optional<Adviser> adviserIfOne() {
    return Optional.ofNullable(adviser);
  }
}
