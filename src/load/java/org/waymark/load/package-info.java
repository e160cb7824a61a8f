/** How long pages take with as much behind them as they are made for. */
@NullMarked
package org.waymark.load;

import org.jspecify.annotations.NullMarked;
