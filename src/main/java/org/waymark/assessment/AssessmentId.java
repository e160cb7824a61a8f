package org.waymark.assessment;

import java.util.Optional;
import java.util.UUID;

/** Names one assessment. Not a secret: it opens nothing without the firm's code. */
public record AssessmentId(UUID value) {

  /** An id as it stands in an address; empty when it cannot be one. */
  public static Optional<AssessmentId> read(String text) {
    try {
      return text.length() == 36
          ? Optional.of(new AssessmentId(UUID.fromString(text)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
