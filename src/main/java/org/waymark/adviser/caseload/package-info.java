/** The firms that let an adviser see them, how each came out, and what is new about them. */
@NullMarked
package org.waymark.adviser.caseload;

import org.jspecify.annotations.NullMarked;
