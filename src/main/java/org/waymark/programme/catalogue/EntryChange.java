package org.waymark.programme.catalogue;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log.
 *
 * @param revision of the entry, once changed
 * @param by name of whoever did it; null for the service itself
 */
public record EntryChange(
    int revision, Instant at, @Nullable String by, Reason reason, FieldChange change) {

  /** Why something was changed. */
  public enum Reason {
    /** A file said so. */
    IMPORT,
    EDIT,
    /** Somebody looked, and it is still as written. */
    VERIFY,
    /** It takes no more firms. */
    CLOSE;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Reason ofCode(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
