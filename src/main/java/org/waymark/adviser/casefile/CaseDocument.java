package org.waymark.adviser.casefile;

import java.time.Instant;
import java.util.UUID;

/**
 * A document that was filed, without its content.
 *
 * @param person who filed it
 */
public record CaseDocument(
    UUID id, String name, FileKind kind, int bytes, String person, Instant addedAt) {

  /** With its content. */
  public record Content(CaseDocument document, byte[] bytes) {}
}
