/** Lists that are handed out page by page. */
@NullMarked
package org.waymark.api.v1.paging;

import org.jspecify.annotations.NullMarked;
