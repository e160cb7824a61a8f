/** Receipts: a score with everything it follows from, for anyone to recompute. */
@NullMarked
package org.waymark.exchange.receipt;

import org.jspecify.annotations.NullMarked;
