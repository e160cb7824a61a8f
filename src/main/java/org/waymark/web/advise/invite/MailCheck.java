package org.waymark.web.advise.invite;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.waymark.web.layout.PublicAddress;

/**
 * Looks at the start whether mail can be sent as it should: without a sender none would leave, and
 * a link that follows the request could be made to lead firms to somebody else.
 */
@Startup
@ApplicationScoped
class MailCheck {

  /**
   * @throws IllegalStateException when the service in earnest is to send mail and something is
   *     missing for it
   */
  MailCheck(MailSettings settings, PublicAddress address, LaunchMode mode) {
    if (!settings.on() || mode != LaunchMode.NORMAL) {
      return;
    }
    var missing = new ArrayList<String>();
    if (settings.from().isEmpty()) {
      missing.add("WAYMARK_MAIL_FROM");
    }
    if (!address.isSet()) {
      missing.add("WAYMARK_PUBLIC_ADDRESS");
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "WAYMARK_MAIL_HOST is set, so invitations are mailed. For that set also: "
              + String.join(", ", missing));
    }
  }
}
