/** How programmes are taken up, for administrators. */
@NullMarked
package org.waymark.web.admin.referral;

import org.jspecify.annotations.NullMarked;
