package org.waymark.adviser.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an adviser wrote about a client.
 *
 * @param version of the words: a change names the version it was made to
 * @param mine whether the reader wrote it
 * @param sharedAt since when the firm reads it; null while it does not
 * @param change null while nobody has changed it
 */
public record Note(
    UUID id,
    String author,
    boolean mine,
    Readers readers,
    String words,
    int version,
    Instant writtenAt,
    @Nullable Instant sharedAt,
    @Nullable Change change) {

  /** The latest change, and who made it. */
  public record Change(Instant at, String by) {}
}
