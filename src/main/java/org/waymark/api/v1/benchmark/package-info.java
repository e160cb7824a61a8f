/** Releases of benchmarks as JSON and CSV: open data, for anybody. */
@NullMarked
package org.waymark.api.v1.benchmark;

import org.jspecify.annotations.NullMarked;
