/** What firms handed in, for whoever runs the service: read without the service, and by no name. */
@NullMarked
package org.waymark.assessment.handedin;

import org.jspecify.annotations.NullMarked;
