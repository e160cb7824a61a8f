package org.waymark.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry rests on.
 *
 * @param sources public pages, as found
 * @param unconfirmed names of what the sources do not confirm, such as {@code url}, or of a part of
 *     it, such as {@code cost.small-large}
 * @param note for whoever keeps the catalogue, not for owners
 * @param verifiedBy who saw it last, on the day of the status; null when it came with the catalogue
 */
public record Evidence(
    List<Source> sources,
    Confidence confidence,
    List<String> unconfirmed,
    @Nullable String note,
    @Nullable String verifiedBy) {

  public Evidence {
    sources = List.copyOf(sources);
    unconfirmed = List.copyOf(unconfirmed);
  }

  /** How far the sources bear this part out. */
  public Support supportFor(String part) {
    if (unconfirmed.contains(part)) {
      return Support.NONE;
    }
    return unconfirmed.stream().anyMatch(name -> name.startsWith(part + "."))
        ? Support.PARTIAL
        : Support.FULL;
  }

  /** A public page. */
  public record Source(String url, @Nullable String note) {}

  /** How far something is borne out by sources. */
  public enum Support {
    FULL,
    PARTIAL,
    NONE
  }

  /** Whether anybody has seen a source. */
  public enum Confidence {
    /** Key facts were read in the sources. */
    SEEN,
    /** Nothing was seen; to be shown as not confirmed, and never recommended. */
    MEMORY
  }
}
