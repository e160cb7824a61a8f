/** The pages on which an adviser proposes to hand a client over, and sees what became of it. */
@NullMarked
package org.waymark.web.advise.handover;

import org.jspecify.annotations.NullMarked;
