/** Setting a level by hand beside the one worked out. */
@NullMarked
package org.waymark.web.advise.validation.level;

import org.jspecify.annotations.NullMarked;
