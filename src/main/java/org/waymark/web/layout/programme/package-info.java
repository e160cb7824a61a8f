/** Words for support programmes, their rules and what became of them, for every page about them. */
@NullMarked
package org.waymark.web.layout.programme;

import org.jspecify.annotations.NullMarked;
