/** Explains the problems of the API to whoever opens their addresses in a browser, in English. */
@NullMarked
package org.waymark.web.developer.problem;

import org.jspecify.annotations.NullMarked;
