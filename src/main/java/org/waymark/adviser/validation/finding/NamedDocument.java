package org.waymark.adviser.validation.finding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of the firm that a verdict rests on.
 *
 * @param name null where the reader may not see the firm's documents
 * @param removed whether it has been removed since: the verdict goes on naming it
 */
public record NamedDocument(UUID id, @Nullable String name, boolean removed) {}
