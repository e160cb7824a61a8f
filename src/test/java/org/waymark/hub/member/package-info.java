/** Tries who is whose adviser, and until when. */
@NullMarked
package org.waymark.hub.member;

import org.jspecify.annotations.NullMarked;
