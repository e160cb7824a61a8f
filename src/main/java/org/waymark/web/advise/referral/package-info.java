/** Pages on which an adviser takes up programmes for a client and says what became of them. */
@NullMarked
package org.waymark.web.advise.referral;

import org.jspecify.annotations.NullMarked;
