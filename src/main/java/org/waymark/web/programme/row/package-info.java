/** What the pages of programmes have in common: their words, and a programme in a few lines. */
@NullMarked
package org.waymark.web.programme.row;

import org.jspecify.annotations.NullMarked;
