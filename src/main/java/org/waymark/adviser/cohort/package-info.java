/** Groups that a hub makes of its clients, and how they compare without pointing at any firm. */
@NullMarked
package org.waymark.adviser.cohort;

import org.jspecify.annotations.NullMarked;
