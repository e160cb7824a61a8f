/** The pages on which a firm takes another code. */
@NullMarked
package org.waymark.web.account.code;

import org.jspecify.annotations.NullMarked;
