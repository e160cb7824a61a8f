package org.waymark.programme;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.programme.Evidence.Confidence;

/** What is known today of a programme's status, given how old the evidence is. */
public record Freshness(Status status, Verification verification) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  static Freshness of(Programme programme, LocalDate today) {
    var status = programme.status();
    if (programme.evidence().confidence() == Confidence.MEMORY) {
      return new Freshness(status, Verification.NEVER);
    }
    var until = programme.offer().permanence().trustedUntil(status.asOf());
    return new Freshness(status, today.isAfter(until) ? Verification.LAPSED : Verification.CURRENT);
  }

  /** How far the status can be relied on, best first. */
  public enum Verification {
    CURRENT,
    LAPSED,
    NEVER
  }

  /** Whether it was open when last seen and that is recent enough to rely on. */
  public boolean openForCertain() {
    return status.state() == Status.State.OPEN && verification == Verification.CURRENT;
  }

  /** The status in a sentence or two for an owner. */
  public String sentence() {
    return switch (status.state()) {
      case CLOSED -> closed();
      case OPEN ->
          switch (verification) {
            case CURRENT -> "Open when checked, " + seen() + ".";
            case LAPSED -> "Open when checked, " + seen() + ". Not verified since.";
            case NEVER -> "Not confirmed.";
          };
      case UNKNOWN ->
          switch (verification) {
            case CURRENT -> "Not known whether it is open. Last seen " + seen() + ".";
            case LAPSED ->
                "Not known whether it is open. Last seen " + seen() + ", not verified since.";
            case NEVER -> "Not confirmed.";
          };
    };
  }

  private String closed() {
    var day = status.closedOn();
    return day == null ? "Closed by " + seen() + "." : "Closed on " + DAY.format(day) + ".";
  }

  private String seen() {
    return status.approximate()
        ? "about " + MONTH.format(status.asOf())
        : DAY.format(status.asOf());
  }
}
