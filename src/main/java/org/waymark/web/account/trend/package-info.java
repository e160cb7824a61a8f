/** Shows a firm how its own scores went. */
@NullMarked
package org.waymark.web.account.trend;

import org.jspecify.annotations.NullMarked;
