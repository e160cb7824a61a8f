/** Everything the service keeps about a firm: handed out to it, and destroyed when it says so. */
@NullMarked
package org.waymark.organisation.holding;

import org.jspecify.annotations.NullMarked;
