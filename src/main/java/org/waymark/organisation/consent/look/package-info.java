/** Who of those a firm has let in has looked, at what and when. */
@NullMarked
package org.waymark.organisation.consent.look;

import org.jspecify.annotations.NullMarked;
