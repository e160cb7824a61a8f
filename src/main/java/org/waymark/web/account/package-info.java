/** The pages of a firm about itself: who may see it, who has, what it agrees to, and its data. */
@NullMarked
package org.waymark.web.account;

import org.jspecify.annotations.NullMarked;
