/** Who fills an assessment in together with a firm. */
@NullMarked
package org.waymark.assessment.guide;

import org.jspecify.annotations.NullMarked;
