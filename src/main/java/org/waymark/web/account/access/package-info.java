/** The pages on which a firm lets somebody see its work, and takes that back. */
@NullMarked
package org.waymark.web.account.access;

import org.jspecify.annotations.NullMarked;
