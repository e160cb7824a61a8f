/**
 * Joins everything a firm is told about one assessment into one value that any delivery can show.
 */
@NullMarked
package org.waymark.report;

import org.jspecify.annotations.NullMarked;
