/**
 * An adviser goes through what a client answered: what holds, how that scores, and where the
 * adviser judges otherwise.
 */
@NullMarked
package org.waymark.adviser.validation;

import org.jspecify.annotations.NullMarked;
