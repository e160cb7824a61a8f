/** Charts that the server draws, each with the table that says the same. */
@NullMarked
package org.waymark.web.layout.chart;

import org.jspecify.annotations.NullMarked;
