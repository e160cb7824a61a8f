/** The people of a hub: who advises, who manages, and their accounts at the identity provider. */
@NullMarked
package org.waymark.hub.member;

import org.jspecify.annotations.NullMarked;
