/** The endpoints at which a partner's programs are told what happens, and what was told to them. */
@NullMarked
package org.waymark.api.v1.webhook;

import org.jspecify.annotations.NullMarked;
