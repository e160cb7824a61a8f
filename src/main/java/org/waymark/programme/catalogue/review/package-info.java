/** Which entries of the catalogue somebody should look at, and why. */
@NullMarked
package org.waymark.programme.catalogue.review;

import org.jspecify.annotations.NullMarked;
