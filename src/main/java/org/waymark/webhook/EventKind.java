package org.waymark.webhook;

import java.util.Optional;
import java.util.stream.Stream;

/** What partners' programs can be told of. */
public enum EventKind {
  /** A firm that the partner brought has answered a questionnaire. */
  ASSESSMENT_SUBMITTED("assessment.submitted"),
  /** Its report can be fetched. */
  REPORT_READY("report.ready"),
  /** New figures on how firms score are published. */
  BENCHMARK_RELEASED("benchmark.released"),
  /** A programme has appeared in the catalogue, or says something else. */
  PROGRAMME_CHANGED("programme.changed"),
  /** What a firm that the partner brought has taken up has got further. */
  REFERRAL_UPDATED("referral.updated"),
  /** A firm that the partner brought lets it see and do nothing any more. */
  GRANT_WITHDRAWN("grant.withdrawn"),
  /** A firm that the partner brought is erased, with all that was kept about it. */
  ORGANISATION_ERASED("organisation.erased");

  private final String code;

  EventKind(String code) {
    this.code = code;
  }

  /** As it is called in messages. */
  public String code() {
    return code;
  }

  /** By what it is called; empty when nothing is called so. */
  public static Optional<EventKind> ofCode(String code) {
    return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
