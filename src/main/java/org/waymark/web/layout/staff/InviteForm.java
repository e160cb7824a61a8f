package org.waymark.web.layout.staff;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.member.Invitee;

/** Somebody to be invited, as a browser sends it: every value may be missing or nonsense. */
public record InviteForm(
    @FormParam("name") @Nullable String name,
    @FormParam("email") @Nullable String email,
    @FormParam("manages") @Nullable String manages) {

  static InviteForm empty(boolean manages) {
    return new InviteForm(null, null, manages ? "yes" : null);
  }

  public Invitee invitee() {
    return new Invitee(
        Optional.ofNullable(name).orElse(""),
        Optional.ofNullable(email).orElse(""),
        manages != null);
  }
}
