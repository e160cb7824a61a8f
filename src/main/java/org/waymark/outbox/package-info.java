/** What the service has to tell others: kept with the act it tells of, delivered after it. */
@NullMarked
package org.waymark.outbox;

import org.jspecify.annotations.NullMarked;
