/** The identity provider, as far as the service itself speaks to it and believes what it says. */
@NullMarked
package org.waymark.identity.provider;

import org.jspecify.annotations.NullMarked;
