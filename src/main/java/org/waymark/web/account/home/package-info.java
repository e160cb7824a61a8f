/** The page from which a firm goes to everything it can see and decide about itself. */
@NullMarked
package org.waymark.web.account.home;

import org.jspecify.annotations.NullMarked;
