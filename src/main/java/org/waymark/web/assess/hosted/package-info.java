/** Where a link of a partner leads: a firm sees what it is, and goes on. */
@NullMarked
package org.waymark.web.assess.hosted;

import org.jspecify.annotations.NullMarked;
