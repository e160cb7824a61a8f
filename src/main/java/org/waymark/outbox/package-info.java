/**
 * What the service has to tell others: kept with the act it tells of, delivered after it.
 *
 * <p>At least once: a process that is killed between delivering and noting it delivers again, with
 * the same id. Each attempt belongs to one process, however many there are.
 */
@NullMarked
package org.waymark.outbox;

import org.jspecify.annotations.NullMarked;
