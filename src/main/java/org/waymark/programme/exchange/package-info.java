/** The catalogue in forms that other directories read, as documents and nothing else. */
@NullMarked
package org.waymark.programme.exchange;

import org.jspecify.annotations.NullMarked;
