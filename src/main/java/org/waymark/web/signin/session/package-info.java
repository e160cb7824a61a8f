/** Recognises who has signed in, and takes people to the identity provider and back. */
@NullMarked
package org.waymark.web.signin.session;

import org.jspecify.annotations.NullMarked;
