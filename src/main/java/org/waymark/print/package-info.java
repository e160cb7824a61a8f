/**
 * Prints reports as PDF files that screen readers can read, a few at a time, from pages that a
 * delivery lays out.
 */
@NullMarked
package org.waymark.print;

import org.jspecify.annotations.NullMarked;
