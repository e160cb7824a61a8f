/** The log of a partner's calls, as its developers see it. */
@NullMarked
package org.waymark.web.developer.console.request;

import org.jspecify.annotations.NullMarked;
