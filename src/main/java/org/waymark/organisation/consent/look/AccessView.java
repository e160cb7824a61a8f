package org.waymark.organisation.consent.look;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;

/**
 * One look an adviser took at a firm.
 *
 * @param personName as they were called when they looked
 * @param hubName as it was called when its adviser looked
 * @param assessment what it was about; null when it was about the firm as a whole
 */
public record AccessView(
    PersonId person,
    String personName,
    String hubName,
    What what,
    @Nullable UUID assessment,
    Instant viewedAt) {

  /** What was looked at. */
  public enum What {
    SCORES("scores"),
    ANSWERS("answers"),
    DOCUMENTS("documents"),
    EXPORT("export"),
    CONTACT("contact");

    private final String code;

    What(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }

    static What ofCode(String code) {
      return Stream.of(values()).filter(what -> what.code.equals(code)).findFirst().orElseThrow();
    }
  }
}
