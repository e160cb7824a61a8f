/** Lets a partner's developers try their endpoints of webhooks, and check what came. */
@NullMarked
package org.waymark.web.developer.tester;

import org.jspecify.annotations.NullMarked;
