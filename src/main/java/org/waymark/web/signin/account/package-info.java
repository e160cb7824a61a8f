/** What somebody who has signed in finds: where they are signed in, and how to end it. */
@NullMarked
package org.waymark.web.signin.account;

import org.jspecify.annotations.NullMarked;
