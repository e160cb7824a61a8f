package org.waymark.adviser.client;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.caseload.ClientStanding;
import org.waymark.adviser.caseload.Outcome;
import org.waymark.questionnaire.Depth;

/**
 * How a firm came on between two assessments.
 *
 * @param onCore whether only what every firm is asked is compared, because the depths differ
 * @param sections those rated in either, in the order of the identifiers
 */
public record Progress(
    ClientStanding before,
    ClientStanding after,
    boolean onCore,
    Change whole,
    List<SectionChange> sections) {

  public Progress {
    sections = List.copyOf(sections);
  }

  /** Points before and after; null where there was no rating. */
  public record Change(@Nullable Integer before, @Nullable Integer after) {

    /** How many points it rose by; null where there is nothing to compare. */
    public @Nullable Integer gained() {
      return before == null || after == null ? null : Integer.valueOf(after - before);
    }
  }

  /** One section. */
  public record SectionChange(String section, Change change) {}

  /**
   * Sets two assessments side by side, the earlier first whatever their order.
   *
   * @throws IllegalArgumentException if they do not compare
   */
  public static Progress between(ClientStanding one, ClientStanding other) {
    if (!one.comparesWith(other)) {
      throw new IllegalArgumentException("These two were asked different things");
    }
    var before = one.submittedAt().isAfter(other.submittedAt()) ? other : one;
    var after = before.equals(one) ? other : one;
    var onCore = before.form().depth() != after.form().depth();
    var then = onCore ? before.core() : before.own();
    var now = onCore ? after.core() : after.own();
    return new Progress(
        before, after, onCore, new Change(then.points(), now.points()), sections(then, now));
  }

  private static List<SectionChange> sections(Outcome then, Outcome now) {
    var ids = new ArrayList<>(then.sections().keySet());
    now.sections().keySet().stream().filter(id -> !ids.contains(id)).forEach(ids::add);
    return ids.stream()
        .sorted()
        .map(
            id ->
                new SectionChange(id, new Change(then.sections().get(id), now.sections().get(id))))
        .toList();
  }

  /** The outcome that counts here, before. */
  public Outcome then() {
    return onCore ? before.core() : before.own();
  }

  /** The outcome that counts here, after. */
  public Outcome now() {
    return onCore ? after.core() : after.own();
  }

  /** Whether both were answered at the full depth. */
  public boolean full() {
    return !onCore && after.form().depth() == Depth.FULL;
  }
}
