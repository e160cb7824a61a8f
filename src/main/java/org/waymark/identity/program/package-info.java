/** Programs of partners: what their tokens say, and what a token lets them do. */
@NullMarked
package org.waymark.identity.program;

import org.jspecify.annotations.NullMarked;
