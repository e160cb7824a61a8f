/**
 * The frame around every page: header, footer, static pages, error pages and the headers of
 * responses.
 */
@NullMarked
package org.waymark.web.layout;

import org.jspecify.annotations.NullMarked;
