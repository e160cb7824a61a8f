/** What a partner's developers see of their own calls, signed in with a token, in English. */
@NullMarked
package org.waymark.web.developer.console;

import org.jspecify.annotations.NullMarked;
