/** Reminders of what firms have taken up: on a day somebody chose, or after a month of silence. */
@NullMarked
package org.waymark.referral.remind;

import org.jspecify.annotations.NullMarked;
