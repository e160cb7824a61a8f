package org.waymark.organisation.consent.look;

/**
 * Looks of one person at the same thing within an hour of the clock, told as one.
 *
 * @param last the latest of them
 */
public record Look(AccessView last, int times) {}
