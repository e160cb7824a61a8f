/**
 * The pages on which a firm sees who has looked, says what its data may be used for, takes a copy
 * and erases it.
 */
@NullMarked
package org.waymark.web.account.data;

import org.jspecify.annotations.NullMarked;
