/** Shows a firm what its score would be once it has done some of what it could do. */
@NullMarked
package org.waymark.web.result.plan;

import org.jspecify.annotations.NullMarked;
