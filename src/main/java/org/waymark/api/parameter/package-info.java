/** What calls say the same way wherever they say it, and what they may ask for in an address. */
@NullMarked
package org.waymark.api.parameter;

import org.jspecify.annotations.NullMarked;
