package org.waymark.web.developer.console.request;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.call.Dispatch;
import org.waymark.web.developer.console.Written;

/**
 * What came of a call that was sent again.
 *
 * @param refused why it was not; null when it was
 * @param status of HTTP; 0 when it was not sent
 * @param href of that call in the log; null when it was not sent
 */
record ReplayResult(@Nullable String refused, int status, @Nullable String href, String body) {

  static ReplayResult refused(String why) {
    return new ReplayResult(why, 0, null, "");
  }

  static ReplayResult of(Dispatch.Result result) {
    var id = result.headers().get("waymark-request");
    return new ReplayResult(
        null,
        result.status(),
        id == null ? null : RequestPages.ADDRESS + "/" + id,
        Optional.ofNullable(result.body().text()).map(Written::laidOut).orElse(""));
  }
}
