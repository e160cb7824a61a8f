/** What advisers found of a firm's answers, for the firm and for advisers of the hub. */
@NullMarked
package org.waymark.web.result.check;

import org.jspecify.annotations.NullMarked;
