/** What firms of a partner's have taken up, and how far each got. */
@NullMarked
package org.waymark.api.v1.referral;

import org.jspecify.annotations.NullMarked;
