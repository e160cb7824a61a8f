/** A firm's way through one edition: answers given, handed in, scored and kept. */
@NullMarked
package org.waymark.assessment;

import org.jspecify.annotations.NullMarked;
