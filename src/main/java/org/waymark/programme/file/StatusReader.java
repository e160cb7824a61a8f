package org.waymark.programme.file;

import org.waymark.programme.Status;
import org.waymark.programme.Status.State;

/** Reads whether a programme takes firms. */
final class StatusReader {

  private StatusReader() {}

  static Status status(Node node) {
    var state = node.choice("state", State.values());
    var closedOn = node.optionalDate("closed_on").orElse(null);
    var opens = node.optionalDate("opens_on").orElse(null);
    var closes = node.optionalDate("closes_on").orElse(null);
    if (closedOn != null && state != State.CLOSED) {
      throw node.broken("closed_on is for closed programmes only");
    }
    if (state == State.UPCOMING && opens == null) {
      throw node.broken("opens_on is missing: an upcoming programme needs a first day");
    }
    if (opens != null && closes != null && closes.isBefore(opens)) {
      throw node.broken("closes_on " + closes + " is before opens_on " + opens);
    }
    if (closedOn != null && opens != null && closedOn.isBefore(opens)) {
      throw node.broken("closed_on " + closedOn + " is before opens_on " + opens);
    }
    var status =
        new Status(
            state,
            node.date("as_of"),
            node.flag("approx", false),
            closedOn,
            new Status.Window(opens, closes));
    node.nothingElse();
    return status;
  }
}
