/** What a request must be before it reaches a page or the API, and what becomes of failed ones. */
@NullMarked
package org.waymark.http;

import org.jspecify.annotations.NullMarked;
