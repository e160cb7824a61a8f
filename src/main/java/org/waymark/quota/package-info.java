/** How many calls each caller may make, counted by all instances of the service together. */
@NullMarked
package org.waymark.quota;

import org.jspecify.annotations.NullMarked;
