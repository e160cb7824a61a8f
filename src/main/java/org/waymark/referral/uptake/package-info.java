/** How often each programme is taken up, and how far firms get: in numbers that point at none. */
@NullMarked
package org.waymark.referral.uptake;

import org.jspecify.annotations.NullMarked;
