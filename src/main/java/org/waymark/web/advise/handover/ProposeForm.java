package org.waymark.web.advise.handover;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A proposal as a browser sends it: every value may be missing or nonsense. */
record ProposeForm(
    @FormParam("hub") @Nullable String hub, @FormParam("message") @Nullable String message) {

  static ProposeForm blank() {
    return new ProposeForm("", "");
  }

  String code() {
    return Optional.ofNullable(hub).orElse("").replace("\0", "").strip();
  }

  /** Lines end as they are stored, whatever the browser sends. */
  String words() {
    return Optional.ofNullable(message).orElse("").replace("\r\n", "\n").replace("\0", "").strip();
  }
}
