/** Pages about what became of advice, the same for a firm and for its adviser. */
@NullMarked
package org.waymark.web.layout.referral;

import org.jspecify.annotations.NullMarked;
