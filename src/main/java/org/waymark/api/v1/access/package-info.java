/** Who may call the API: tokens of programs, and the scopes that resources ask for. */
@NullMarked
package org.waymark.api.v1.access;

import org.jspecify.annotations.NullMarked;
