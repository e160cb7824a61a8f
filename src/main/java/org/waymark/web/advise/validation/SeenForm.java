package org.waymark.web.advise.validation;

import jakarta.ws.rs.FormParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.validation.Seen;
import org.waymark.web.advise.Advising;

/** What was in sight when a form was filled in, as the form itself says: it may be nonsense. */
public record SeenForm(
    @FormParam("check") @Nullable String check, @FormParam("version") @Nullable String version) {

  private static final UUID NONE = new UUID(0, 0);

  /** From a form that has more in it. */
  public static SeenForm of(@Nullable String check, @Nullable String version) {
    return new SeenForm(check, version);
  }

  /** A version that cannot be is none that is, and so is a draft. */
  public Seen seen() {
    var draft = check == null || check.isBlank() ? null : Advising.id(check).orElse(NONE);
    return new Seen(
        draft, version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0);
  }
}
