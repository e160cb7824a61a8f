/** What advisers write down and file about a client: notes, follow-ups and documents. */
@NullMarked
package org.waymark.adviser.casefile;

import org.jspecify.annotations.NullMarked;
