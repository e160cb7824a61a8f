package org.waymark.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.FirmProfile;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.scoring.Scorecard;

/** One firm that does not exist, with what it answered. */
record InventedFirm(UUID id, FirmProfile profile, List<InventedAssessment> assessments) {

  /** One assessment of it. */
  record InventedAssessment(
      UUID id, Questionnaire edition, Answers answers, Scorecard card, Instant submittedAt) {}
}
