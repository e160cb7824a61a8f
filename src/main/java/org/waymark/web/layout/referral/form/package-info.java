/** What a browser sends about what became of advice: every value may be missing or nonsense. */
@NullMarked
package org.waymark.web.layout.referral.form;

import org.jspecify.annotations.NullMarked;
