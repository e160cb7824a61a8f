/** Releases of benchmarks as open data, and how a firm compares with them. */
@NullMarked
package org.waymark.api.v1.benchmark;

import org.jspecify.annotations.NullMarked;
