/** Stories of people who use the service, told through a real browser. */
@NullMarked
package org.waymark.journey;

import org.jspecify.annotations.NullMarked;
