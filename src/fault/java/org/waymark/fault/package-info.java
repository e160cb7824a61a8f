/** The packaged service under faults: what was promised holds when its processes are killed. */
@NullMarked
package org.waymark.fault;

import org.jspecify.annotations.NullMarked;
