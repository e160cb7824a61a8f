/** One client: how to reach it, what it lets an adviser see and why, and how it came on. */
@NullMarked
package org.waymark.adviser.client;

import org.jspecify.annotations.NullMarked;
