package org.waymark.adviser.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as the firm reads it that it was shared with.
 *
 * @param hub its author advised for
 * @param sharedAt since when the firm reads it
 * @param change null while nobody has changed it
 */
public record SharedNote(
    UUID id,
    String author,
    String hub,
    String words,
    Instant writtenAt,
    Instant sharedAt,
    Note.@Nullable Change change) {}
