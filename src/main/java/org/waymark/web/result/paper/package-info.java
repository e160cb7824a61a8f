/** Reports on paper, in the words of the page. */
@NullMarked
package org.waymark.web.result.paper;

import org.jspecify.annotations.NullMarked;
