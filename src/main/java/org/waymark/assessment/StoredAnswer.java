package org.waymark.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Evidence;

/** One answer as it lies in the database. */
@Embeddable
class StoredAnswer {

  @Column(name = "option_ids")
  private String[] optionIds = {};

  @Column(name = "answered_at")
  private Instant answeredAt = Instant.EPOCH;

  private String evidence = Evidence.CLAIMED.code();

  /** The assessment it was filled in from; null when the firm gave it here. */
  @Column(name = "carried_from")
  private @Nullable UUID carriedFrom;

  protected StoredAnswer() {}

  private StoredAnswer(
      Answer answer, Instant answeredAt, Evidence evidence, @Nullable UUID carriedFrom) {
    this.optionIds = answer.written().toArray(String[]::new);
    this.answeredAt = answeredAt;
    this.evidence = evidence.code();
    this.carriedFrom = carriedFrom;
  }

  static StoredAnswer given(Answer answer, Evidence evidence, Instant now) {
    return new StoredAnswer(answer, now, evidence, null);
  }

  /** As answered in another assessment, and when it was answered there. */
  static StoredAnswer carriedOver(Answer answer, StoredAnswer there, AssessmentId from) {
    return new StoredAnswer(answer, there.answeredAt, there.evidence(), from.value());
  }

  Evidence evidence() {
    return Evidence.ofCode(evidence).orElse(Evidence.CLAIMED);
  }

  Optional<AssessmentId> carriedFrom() {
    return Optional.ofNullable(carriedFrom).map(AssessmentId::new);
  }

  List<String> optionIds() {
    return List.of(optionIds);
  }

  Instant answeredAt() {
    return answeredAt;
  }
}
