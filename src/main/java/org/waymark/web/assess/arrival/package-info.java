/** Arriving: the start page, describing the firm once, and coming back with a code. */
@NullMarked
package org.waymark.web.assess.arrival;

import org.jspecify.annotations.NullMarked;
