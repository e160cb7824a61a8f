/**
 * Invented firms that let every comparison be seen working, and for developers an invented hub with
 * clients, marked as such wherever they count.
 */
@NullMarked
package org.waymark.demonstration;

import org.jspecify.annotations.NullMarked;
