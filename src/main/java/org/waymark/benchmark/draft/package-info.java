/** What a release would tell, made from what was counted: which figures, and which values. */
@NullMarked
package org.waymark.benchmark.draft;

import org.jspecify.annotations.NullMarked;
