package org.waymark.web.developer.console.request;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.waymark.call.LoggedCall;
import org.waymark.call.LoggedCall.Body;

/** A call as a command for a shell, with the variables of the quick start. */
final class Command {

  private Command() {}

  /** The command; null where what was sent was not kept whole. */
  static @Nullable String of(LoggedCall call) {
    var sent = call.sent();
    if (!isKept(sent.body())) {
      return null;
    }
    var lines = new ArrayList<String>();
    lines.add("curl --request " + sent.method() + " \"$WAYMARK\"" + quoted(sent.address()));
    lines.add("--header \"Authorization: Bearer $TOKEN\"");
    if (sent.key() != null) {
      lines.add("--header \"Idempotency-Key: \\\"$(uuidgen)\\\"\"");
    }
    if (sent.ifMatch() != null) {
      lines.add("--header " + quoted("If-Match: " + sent.ifMatch()));
    }
    if (sent.body().text() != null) {
      lines.add("--header " + quoted("Content-Type: " + sent.body().type()));
      lines.add("--data-raw " + quoted(sent.body().text()));
    }
    return String.join(" \\\n  ", lines);
  }

  static boolean isKept(Body body) {
    var length = body.bytes();
    return (length != null && length == 0) || (body.whole() && body.text() != null);
  }

  /** For a shell: nothing within is read as anything but text. */
  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
