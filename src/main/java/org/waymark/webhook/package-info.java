/** Addresses at which partners' programs are told what happens, and the secrets that prove it. */
@NullMarked
package org.waymark.webhook;

import org.jspecify.annotations.NullMarked;
