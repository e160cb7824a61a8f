/** What is offered to a firm: the hub of its area, and hubs that others propose to it. */
@NullMarked
package org.waymark.web.account.offer;

import org.jspecify.annotations.NullMarked;
