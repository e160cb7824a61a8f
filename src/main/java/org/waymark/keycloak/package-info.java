/** Keeps the accounts of advisers and partners in Keycloak. */
@NullMarked
package org.waymark.keycloak;

import org.jspecify.annotations.NullMarked;
