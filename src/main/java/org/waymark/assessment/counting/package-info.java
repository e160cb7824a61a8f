/** What of an assessment decides whether its scores may count in comparisons. */
@NullMarked
package org.waymark.assessment.counting;

import org.jspecify.annotations.NullMarked;
