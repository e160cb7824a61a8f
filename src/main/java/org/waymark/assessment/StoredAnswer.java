package org.waymark.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.waymark.questionnaire.answer.Answer;

/** One answer as it lies in the database. */
@Embeddable
class StoredAnswer {

  @Column(name = "option_ids")
  private String[] optionIds = {};

  @Column(name = "answered_at")
  private Instant answeredAt = Instant.EPOCH;

  protected StoredAnswer() {}

  StoredAnswer(Answer answer, Instant answeredAt) {
    this.optionIds = answer.written().toArray(String[]::new);
    this.answeredAt = answeredAt;
  }

  List<String> optionIds() {
    return List.of(optionIds);
  }

  Instant answeredAt() {
    return answeredAt;
  }
}
