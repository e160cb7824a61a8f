/** Takes note of what partners' programs call, for the log of their calls. */
@NullMarked
package org.waymark.api.call;

import org.jspecify.annotations.NullMarked;
