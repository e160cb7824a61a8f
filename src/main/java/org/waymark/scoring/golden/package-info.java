/** Holds editions to the worked examples in their own files. */
@NullMarked
package org.waymark.scoring.golden;

import org.jspecify.annotations.NullMarked;
