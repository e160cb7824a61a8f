package org.waymark.adviser.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an adviser wrote about a client.
 *
 * @param shared with the hub; otherwise the author's alone
 * @param version of the words: a change names the version it was made to
 * @param mine whether the reader wrote it
 * @param change null while nobody has changed it
 */
public record Note(
    UUID id,
    String author,
    boolean mine,
    boolean shared,
    String words,
    int version,
    Instant writtenAt,
    @Nullable Change change) {

  /** The latest change, and who made it. */
  public record Change(Instant at, String by) {}
}
