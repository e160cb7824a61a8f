/**
 * The arithmetic that judges a firm: pure functions on exact fractions, with every step explained.
 */
@NullMarked
package org.waymark.scoring;

import org.jspecify.annotations.NullMarked;
