package org.waymark.web.layout.referral;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has just been done, said on the page that is shown next. The address carries which. */
public enum ReferralNews {
  TAKEN_UP,
  /** It had been taken up before. */
  BEFORE,
  SAID,
  REMINDER,
  MAIL,
  MAIL_OFF;

  public String addedTo(String address) {
    return address + "?news=" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ReferralNews> of(@Nullable String code) {
    return Arrays.stream(values())
        .filter(news -> news.addedTo("").equals("?news=" + code))
        .findFirst();
  }
}
