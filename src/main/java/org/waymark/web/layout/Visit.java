package org.waymark.web.layout;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.organisation.ReturnCode;

/** What a request to a page carries beside who makes it. */
@RequestScoped
public class Visit {

  private @Nullable ReturnCode code;

  /** The code of the firm that visits, to be shown to it. */
  public Optional<ReturnCode> code() {
    return Optional.ofNullable(code);
  }

  void carries(ReturnCode verified) {
    code = verified;
  }
}
