/** What a partner's programs have called in the last days, kept for whoever writes them. */
@NullMarked
package org.waymark.call;

import org.jspecify.annotations.NullMarked;
