/** Whether mail leaves, for administrators. */
@NullMarked
package org.waymark.web.admin.outbox;

import org.jspecify.annotations.NullMarked;
