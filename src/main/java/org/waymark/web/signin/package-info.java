/** Signing in and out, in pages. */
@NullMarked
package org.waymark.web.signin;

import org.jspecify.annotations.NullMarked;
