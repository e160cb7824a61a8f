/** Whom a firm lets see its work, how much of it and until when, and who has looked. */
@NullMarked
package org.waymark.organisation.consent;

import org.jspecify.annotations.NullMarked;
