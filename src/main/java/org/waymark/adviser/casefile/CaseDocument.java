package org.waymark.adviser.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that was filed, without its content.
 *
 * @param person who filed it
 * @param removed null while it is there; a removed one keeps its name and has no content
 * @param theirs whether it is for the reader to remove: they filed it, or manage the hub
 * @param mine whether the reader filed it
 */
public record CaseDocument(
    UUID id,
    String name,
    FileKind kind,
    int bytes,
    String person,
    Instant addedAt,
    @Nullable Removed removed,
    boolean theirs,
    boolean mine) {

  /**
   * When it was removed, and who did it, as they were called then.
   *
   * @param mine whether that was the reader
   */
  public record Removed(Instant at, String by, boolean mine) {}

  public boolean present() {
    return removed == null;
  }

  /** Whether the reader may remove it now. */
  public boolean removable() {
    return theirs && present();
  }

  /** With its content. */
  public record Content(CaseDocument document, byte[] bytes) {}
}
