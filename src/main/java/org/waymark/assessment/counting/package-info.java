/** What of an assessment decides whether its scores count in comparisons, and among whom. */
@NullMarked
package org.waymark.assessment.counting;

import org.jspecify.annotations.NullMarked;
