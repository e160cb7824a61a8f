package org.waymark.print;

import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Casework.Case;
import org.waymark.report.AssessmentReport;

/**
 * A report to print.
 *
 * @param found the case that the report is about
 * @param reference what a partner calls the assessment; null where nobody calls it anything
 */
public record Copy(AssessmentReport report, Case found, @Nullable String reference) {}
