/** What advisers find of a client's answers, and what follows from it. */
@NullMarked
package org.waymark.adviser.validation.finding;

import org.jspecify.annotations.NullMarked;
