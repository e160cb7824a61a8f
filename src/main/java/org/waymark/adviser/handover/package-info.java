/** A client goes from one hub to another, if and as the client says. */
@NullMarked
package org.waymark.adviser.handover;

import org.jspecify.annotations.NullMarked;
