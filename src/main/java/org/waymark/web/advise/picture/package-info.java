/**
 * A hub's groups side by side, to read, to print and to take away: nothing here points at a firm.
 */
@NullMarked
package org.waymark.web.advise.picture;

import org.jspecify.annotations.NullMarked;
