/** Calls that create, and may be repeated: the header Idempotency-Key tells a repetition. */
@NullMarked
package org.waymark.api.once;

import org.jspecify.annotations.NullMarked;
