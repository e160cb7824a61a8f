/** Whether every region has a programme that any small firm there can be sent to. */
@NullMarked
package org.waymark.programme.fallback;

import org.jspecify.annotations.NullMarked;
