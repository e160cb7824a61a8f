/** Notes that advisers have shared with a firm, for the firm itself. */
@NullMarked
package org.waymark.web.account.note;

import org.jspecify.annotations.NullMarked;
