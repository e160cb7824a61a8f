/** How fast a partner's programs get a firm from the first call to its report. */
@NullMarked
package org.waymark.partner;

import org.jspecify.annotations.NullMarked;
