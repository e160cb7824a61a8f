package org.waymark.organisation.ownership;

import java.time.Instant;
import org.waymark.kernel.PersonId;

/**
 * Somebody keeps a firm as theirs.
 *
 * @param name as the identity provider last told it; empty when it does not
 * @param email the same
 */
public record Ownership(PersonId person, String name, String email, Instant claimedAt) {}
