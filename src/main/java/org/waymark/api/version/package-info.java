/**
 * Changes that rest on what their sender has seen: ETag and If-Match (RFC 9110, 13.1.1); and
 * operations that are about to go.
 */
@NullMarked
package org.waymark.api.version;

import org.jspecify.annotations.NullMarked;
