/**
 * Published figures about single practices, each with its source; never mixed with our own scores.
 */
@NullMarked
package org.waymark.benchmark.official;

import org.jspecify.annotations.NullMarked;
