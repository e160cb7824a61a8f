package org.waymark.web.layout.referral.form;

import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;

/** Which programme to take up, as a browser sends it: every value may be missing or nonsense. */
public record TakeUpForm(
    @FormParam("programme") @Nullable String programme, @FormParam("slip") @Nullable String slip) {

  /** An id that the catalogue can have; otherwise one that it never has. */
  public String named() {
    return programme != null && programme.matches("[a-z0-9-]{1,100}") ? programme : "";
  }
}
