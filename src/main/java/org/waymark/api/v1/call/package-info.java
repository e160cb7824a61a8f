/** The log of what a partner's programs have called. */
@NullMarked
package org.waymark.api.v1.call;

import org.jspecify.annotations.NullMarked;
