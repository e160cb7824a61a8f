/** The service's own PostgreSQL, for whoever has not configured one. */
@NullMarked
package org.waymark.postgres;

import org.jspecify.annotations.NullMarked;
