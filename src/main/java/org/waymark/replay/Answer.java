package org.waymark.replay;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OrganisationId;

/**
 * What a call was answered with.
 *
 * @param status of HTTP
 * @param location address of what was created
 * @param tag of its version
 * @param about the firm that the answer names: then the answer goes when the firm is erased
 */
public record Answer(
    int status,
    @Nullable String mediaType,
    @Nullable String body,
    @Nullable String location,
    @Nullable String tag,
    @Nullable OrganisationId about) {

  private static final int FIRST_ERROR = 400;

  boolean isRefusal() {
    return status >= FIRST_ERROR;
  }
}
