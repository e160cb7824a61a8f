/** Worked examples against which others test their own scoring. */
@NullMarked
package org.waymark.api.v1.conformance;

import org.jspecify.annotations.NullMarked;
