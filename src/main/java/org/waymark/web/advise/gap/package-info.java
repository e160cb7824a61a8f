/** Where firms are weakest and what help there is, for advisers. */
@NullMarked
package org.waymark.web.advise.gap;

import org.jspecify.annotations.NullMarked;
