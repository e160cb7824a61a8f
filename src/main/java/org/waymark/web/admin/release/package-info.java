/** Pages on which an administrator looks at a draft of a benchmark release, and publishes it. */
@NullMarked
package org.waymark.web.admin.release;

import org.jspecify.annotations.NullMarked;
