/** What firms have taken up, as the partner that brought them sees and says it. */
@NullMarked
package org.waymark.referral.brought;

import org.jspecify.annotations.NullMarked;
