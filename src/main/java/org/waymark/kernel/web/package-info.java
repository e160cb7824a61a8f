/** Addresses of the web. */
@NullMarked
package org.waymark.kernel.web;

import org.jspecify.annotations.NullMarked;
