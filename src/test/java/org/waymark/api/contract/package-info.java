/** The contract of the API: that it is true, whole and kept. */
@NullMarked
package org.waymark.api.contract;

import org.jspecify.annotations.NullMarked;
