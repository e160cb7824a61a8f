/** The form in which an entry of the catalogue is written, from its fields to its document. */
@NullMarked
package org.waymark.web.admin.programme.form;

import org.jspecify.annotations.NullMarked;
