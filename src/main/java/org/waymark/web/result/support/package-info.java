/**
 * Asks a firm what programmes turn on, one question at a time, and shows how they build on each
 * other.
 */
@NullMarked
package org.waymark.web.result.support;

import org.jspecify.annotations.NullMarked;
