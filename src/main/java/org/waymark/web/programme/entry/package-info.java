/** The page of one programme. */
@NullMarked
package org.waymark.web.programme.entry;

import org.jspecify.annotations.NullMarked;
