/** Assessments by the thousand, as lines of JSON (application/x-ndjson), in and out. */
@NullMarked
package org.waymark.api.v1.assessment.bulk;

import org.jspecify.annotations.NullMarked;
