package org.waymark.assessment;

/**
 * A firm has handed in an assessment. Observers work within the transaction that hands it in: what
 * they write is there when the firm reads its report, or nothing was handed in.
 *
 * @param submitted with the answers and the profile it was handed in with
 */
public record AssessmentSubmitted(Casework.Case submitted) {}
