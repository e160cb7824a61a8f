/** Commands of the packaged jar that need no server and no database. */
@NullMarked
package org.waymark.command;

import org.jspecify.annotations.NullMarked;
