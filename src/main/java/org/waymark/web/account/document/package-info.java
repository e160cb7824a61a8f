/** Documents that are kept about a firm, for the firm itself. */
@NullMarked
package org.waymark.web.account.document;

import org.jspecify.annotations.NullMarked;
