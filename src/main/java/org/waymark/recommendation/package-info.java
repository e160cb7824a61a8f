/** Decides what a firm should do first and which programmes help with it: pure functions. */
@NullMarked
package org.waymark.recommendation;

import org.jspecify.annotations.NullMarked;
