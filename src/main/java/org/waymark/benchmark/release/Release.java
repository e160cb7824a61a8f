package org.waymark.benchmark.release;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An immutable snapshot of how firms score.
 *
 * @param from first day a counted assessment was submitted (UK time)
 * @param to last such day
 * @param minimumFirms groups with fewer firms were withheld; at least 10
 * @param demonstration true when it counts invented firms alone, false when real ones alone
 */
public record Release(
    long id,
    Instant releasedAt,
    LocalDate from,
    LocalDate to,
    int minimumFirms,
    boolean demonstration) {}
