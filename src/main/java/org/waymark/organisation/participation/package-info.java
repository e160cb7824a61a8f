/** What a firm agrees to beside letting advisers in: that its scores count, or are studied. */
@NullMarked
package org.waymark.organisation.participation;

import org.jspecify.annotations.NullMarked;
