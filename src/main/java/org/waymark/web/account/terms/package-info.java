/** The fields in which a firm says what somebody may see, what for and until when. */
@NullMarked
package org.waymark.web.account.terms;

import org.jspecify.annotations.NullMarked;
