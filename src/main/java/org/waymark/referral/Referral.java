package org.waymark.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OrganisationId;

/**
 * A programme that a firm has taken up.
 *
 * @param steps how it got here, the latest first: those that the reader may see
 * @param changedOn day on which its stage was last said
 * @param version a change names the version it was made to
 * @param remindOn when the firm wants to be reminded; null where it does not
 */
public record Referral(
    ReferralId id,
    OrganisationId organisation,
    Subject subject,
    Stage stage,
    List<Step> steps,
    LocalDate changedOn,
    int version,
    @Nullable LocalDate remindOn) {

  /** So many days without news, and the firm is reminded unless it says otherwise. */
  public static final int SILENT_DAYS = Usual.SILENCE.getDays();

  public Referral {
    steps = List.copyOf(steps);
  }

  /**
   * What was taken up.
   *
   * @param programme its id in the catalogue, which may have gone since
   * @param name as it was called then
   */
  public record Subject(String programme, String name, Stage.Way way) {}

  public boolean open() {
    return stage.open();
  }

  /** What may come next. */
  public Set<Stage> next() {
    return stage.next(subject.way());
  }

  public Optional<LocalDate> reminderIfAny() {
    return Optional.ofNullable(remindOn);
  }

  /** Whether it is time to look what became of it. */
  public boolean due(LocalDate today) {
    return open() && remindOn != null && !remindOn.isAfter(today);
  }

  /** When it is to be reminded of where nobody has said another day. */
  public LocalDate usualReminder() {
    return changedOn.plus(Usual.SILENCE);
  }

  /** The earliest day on which a next stage can have been reached: not before the one before it. */
  LocalDate earliest() {
    return steps.stream()
        .filter(step -> step.stage() != Stage.TAKEN_UP)
        .map(Step::happenedOn)
        .max(LocalDate::compareTo)
        .orElse(News.EARLIEST);
  }
}
