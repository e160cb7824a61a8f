package org.waymark.referral;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a referral has reached a stage, as somebody says.
 *
 * @param happenedOn when it was reached
 * @param note empty for none
 */
public record News(Stage stage, LocalDate happenedOn, String note) {

  /** Enough for a few sentences. */
  public static final int LONGEST_NOTE = 1000;

  /** Before this day there is nothing to tell (our judgement): a firm may catch up on old news. */
  static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);

  /** Why it cannot be. */
  public enum Fault {
    /** The stage does not follow from the one it is at. */
    NOT_NEXT,
    IN_THE_FUTURE,
    /** Before the stage that was reached before, or before there was anything to tell. */
    TOO_EARLY,
    NOTE_TOO_LONG
  }

  /** What is wrong with it; empty when nothing is. */
  Optional<Fault> fault(Referral referral, LocalDate today) {
    if (!referral.next().contains(stage)) {
      return Optional.of(Fault.NOT_NEXT);
    }
    if (happenedOn.isAfter(today)) {
      return Optional.of(Fault.IN_THE_FUTURE);
    }
    if (happenedOn.isBefore(referral.earliest())) {
      return Optional.of(Fault.TOO_EARLY);
    }
    return note.length() > LONGEST_NOTE ? Optional.of(Fault.NOTE_TOO_LONG) : Optional.empty();
  }
}
