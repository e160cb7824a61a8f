/** How programmes and actions are chosen and put in order, for anybody to check. */
@NullMarked
package org.waymark.web.programme.method;

import org.jspecify.annotations.NullMarked;
