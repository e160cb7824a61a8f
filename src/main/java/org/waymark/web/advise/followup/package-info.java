/** Pages for what advisers have promised to do, and the calendar that shows it. */
@NullMarked
package org.waymark.web.advise.followup;

import org.jspecify.annotations.NullMarked;
