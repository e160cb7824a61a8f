/** Says whom an official figure is about, and where a firm stands among others. */
@NullMarked
package org.waymark.web.result.peers;

import org.jspecify.annotations.NullMarked;
