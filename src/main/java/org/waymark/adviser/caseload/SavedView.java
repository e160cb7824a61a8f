package org.waymark.adviser.caseload;

import java.util.UUID;

/**
 * A filter that an adviser comes back to.
 *
 * @param query of the caseload's address, without the question mark
 */
public record SavedView(UUID id, String name, String query) {}
