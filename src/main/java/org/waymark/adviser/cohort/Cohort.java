package org.waymark.adviser.cohort;

import java.util.UUID;

/**
 * A group of a hub's clients.
 *
 * @param clients how many let the hub in now; those who no longer do are in no group
 */
public record Cohort(UUID id, String name, int clients) {}
