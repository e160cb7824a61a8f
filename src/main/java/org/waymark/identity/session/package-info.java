/** Who has signed in: people, their sessions, and how long those last. */
@NullMarked
package org.waymark.identity.session;

import org.jspecify.annotations.NullMarked;
