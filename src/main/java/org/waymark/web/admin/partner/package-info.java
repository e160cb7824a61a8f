/** The pages on which an administrator keeps partners, and hands out their programs' secrets. */
@NullMarked
package org.waymark.web.admin.partner;

import org.jspecify.annotations.NullMarked;
