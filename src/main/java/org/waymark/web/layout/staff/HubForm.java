package org.waymark.web.layout.staff;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.HubDetails;

/** What firms see of a hub, as a browser sends it: every value may be missing or nonsense. */
public record HubForm(
    @FormParam("name") @Nullable String name,
    @FormParam("email") @Nullable String email,
    @FormParam("phone") @Nullable String phone,
    @FormParam("site") @Nullable String site,
    @FormParam("brand") @Nullable String brand,
    @FormParam("soft") @Nullable String soft) {

  public HubDetails details() {
    return new HubDetails(
        text(name), text(email), text(phone), text(site), text(brand), text(soft));
  }

  private static String text(@Nullable String sent) {
    return Optional.ofNullable(sent).orElse("");
  }
}
