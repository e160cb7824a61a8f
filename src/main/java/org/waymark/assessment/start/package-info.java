/** Refuses to start on editions that are not what stored answers were given to. */
@NullMarked
package org.waymark.assessment.start;

import org.jspecify.annotations.NullMarked;
