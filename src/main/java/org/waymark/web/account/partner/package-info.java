/** What a firm reads of the partner that brought it. */
@NullMarked
package org.waymark.web.account.partner;

import org.jspecify.annotations.NullMarked;
