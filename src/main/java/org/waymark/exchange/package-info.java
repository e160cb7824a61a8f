/**
 * The JSON in which answers come in and scorecards go out, alike at the command line and the API.
 */
@NullMarked
package org.waymark.exchange;

import org.jspecify.annotations.NullMarked;
