/** What the description of the API says of every operation, beyond what stands at each. */
@NullMarked
package org.waymark.api.contract;

import org.jspecify.annotations.NullMarked;
