/** Reads the tables of reference data that travel with the service: places, official figures. */
@NullMarked
package org.waymark.reference;

import org.jspecify.annotations.NullMarked;
