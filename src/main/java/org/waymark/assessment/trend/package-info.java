/** How a firm's own scores on one questionnaire went from one time to the next. */
@NullMarked
package org.waymark.assessment.trend;

import org.jspecify.annotations.NullMarked;
