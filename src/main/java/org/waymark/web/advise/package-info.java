/** Pages for advisers: their clients, and their work with each of them. */
@NullMarked
package org.waymark.web.advise;

import org.jspecify.annotations.NullMarked;
