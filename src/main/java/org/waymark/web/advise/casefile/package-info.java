/** Pages for what advisers write down and file about a client. */
@NullMarked
package org.waymark.web.advise.casefile;

import org.jspecify.annotations.NullMarked;
