/** What became of advice: programmes that firms take up, how far each got, and who said so. */
@NullMarked
package org.waymark.referral;

import org.jspecify.annotations.NullMarked;
