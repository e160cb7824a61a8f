/** What pages for those who work here share: who they are, their lists, forms and notices. */
@NullMarked
package org.waymark.web.layout.staff;

import org.jspecify.annotations.NullMarked;
