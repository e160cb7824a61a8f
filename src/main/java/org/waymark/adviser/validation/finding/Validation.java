package org.waymark.adviser.validation.finding;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AssessmentId;

/**
 * What a hub found of one assessment: a draft until it is finished, unchangeable after.
 *
 * @param version grows with every change
 * @param judgements by question id: of the answers that were looked at
 * @param overrides levels set by hand, by scope
 * @param finished null while it is a draft
 */
public record Validation(
    UUID id,
    AssessmentId assessment,
    int version,
    Map<String, Judgement> judgements,
    Map<String, LevelOverride> overrides,
    @Nullable Finished finished) {

  public Validation {
    judgements = Map.copyOf(judgements);
    overrides = Map.copyOf(overrides);
  }

  /**
   * How it ended.
   *
   * @param person who finished it, as they were called then
   * @param self what the firm's own answers come to
   * @param validated what the answers that hold come to
   */
  public record Finished(
      String person, String hub, Instant at, Computed self, Computed validated) {}
}
