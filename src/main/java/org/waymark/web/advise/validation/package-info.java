/** Pages on which an adviser goes through what a client answered. */
@NullMarked
package org.waymark.web.advise.validation;

import org.jspecify.annotations.NullMarked;
