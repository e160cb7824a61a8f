/** Tries how the service gets on with Keycloak when that does not do as it should. */
@NullMarked
package org.waymark.keycloak;

import org.jspecify.annotations.NullMarked;
