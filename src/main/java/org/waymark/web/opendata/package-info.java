/** Pages on which anybody reads, and takes away, what has been published of firms' scores. */
@NullMarked
package org.waymark.web.opendata;

import org.jspecify.annotations.NullMarked;
