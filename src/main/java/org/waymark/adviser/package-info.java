/** What advisers work with: their clients, and what they write about them. */
@NullMarked
package org.waymark.adviser;

import org.jspecify.annotations.NullMarked;
