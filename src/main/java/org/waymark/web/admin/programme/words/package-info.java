/** Says what there is to say about the catalogue of programmes to whoever keeps it. */
@NullMarked
package org.waymark.web.admin.programme.words;

import org.jspecify.annotations.NullMarked;
