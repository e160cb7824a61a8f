/** The groups that advisers make of their hub's clients. */
@NullMarked
package org.waymark.web.advise.cohort;

import org.jspecify.annotations.NullMarked;
