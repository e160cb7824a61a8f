/** Pages on which a firm chooses a questionnaire, tells its profile, answers and comes back. */
@NullMarked
package org.waymark.web.assess;

import org.jspecify.annotations.NullMarked;
