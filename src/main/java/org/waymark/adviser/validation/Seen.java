package org.waymark.adviser.validation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an adviser had in front of them when they made a change.
 *
 * @param draft null when there was none yet
 * @param version of what is changed; 0 when it was not there
 */
public record Seen(@Nullable UUID draft, int version) {}
