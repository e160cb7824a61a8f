/** Whether programmes fit a firm that says a little about itself, of which nothing is kept. */
@NullMarked
package org.waymark.web.programme.fit;

import org.jspecify.annotations.NullMarked;
