package org.waymark.assessment.counting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.counting.Origins.Origin;
import org.waymark.assessment.counting.Plausibility.Doubt;

/** What decides whether an assessment counts in comparisons. Only the benchmark's SQL reads it. */
@Embeddable
public class Weighing {

  @SuppressWarnings("UnusedVariable")
  @Column(name = "counts_in_benchmark")
  private boolean counts;

  @SuppressWarnings("UnusedVariable")
  private @Nullable String implausible;

  @SuppressWarnings("UnusedVariable")
  @Column(name = "origin_day")
  private @Nullable LocalDate originDay;

  @SuppressWarnings("UnusedVariable")
  private byte @Nullable [] origin;

  /** Of a draft: it counts nowhere. */
  public Weighing() {}

  Weighing(boolean agreed, @Nullable Doubt doubt, @Nullable Origin from) {
    counts = agreed;
    implausible = doubt == null ? null : doubt.code();
    originDay = from == null ? null : from.day();
    origin = from == null ? null : from.hash();
  }
}
