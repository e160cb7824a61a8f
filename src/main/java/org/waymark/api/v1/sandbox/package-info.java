/** Partners whose firms are invented, for whoever tries the API. */
@NullMarked
package org.waymark.api.v1.sandbox;

import org.jspecify.annotations.NullMarked;
