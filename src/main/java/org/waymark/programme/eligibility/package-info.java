/**
 * Says in typed rules who may take part in a programme, and holds them against what is known of a
 * firm.
 */
@NullMarked
package org.waymark.programme.eligibility;

import org.jspecify.annotations.NullMarked;
