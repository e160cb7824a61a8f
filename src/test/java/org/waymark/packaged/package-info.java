/** The packaged jar as a council runs it: started, killed, started again. */
@NullMarked
package org.waymark.packaged;

import org.jspecify.annotations.NullMarked;
