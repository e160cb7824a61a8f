/** Letters that leave the outbox as plain text by mail. */
@NullMarked
package org.waymark.outbox.mail;

import org.jspecify.annotations.NullMarked;
