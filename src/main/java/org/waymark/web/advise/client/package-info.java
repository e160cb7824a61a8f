/** The file of one client: what it lets the adviser see, and how it came on. */
@NullMarked
package org.waymark.web.advise.client;

import org.jspecify.annotations.NullMarked;
