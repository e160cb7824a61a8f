/** Firms that ask the hub of their area for help, and who looks after them. */
@NullMarked
package org.waymark.adviser.incoming;

import org.jspecify.annotations.NullMarked;
