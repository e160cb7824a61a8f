package org.waymark.web.layout.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has just been done, said on the page that is shown next. The address carries which. */
public enum News {
  INVITED,
  DISABLED,
  /** The identity provider will learn it later. */
  DISABLED_HERE,
  RESTORED,
  RESTORED_HERE,
  MADE_MANAGER,
  YOURSELF,
  NOT_ENABLED,
  SAVED,
  FOUNDED,
  CLOSED,
  SETTLED,
  UNSETTLED,
  PARTNER_DISABLED;

  public String addedTo(String address) {
    return address + "?news=" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<News> of(@Nullable String code) {
    return Arrays.stream(values())
        .filter(news -> news.addedTo("").equals("?news=" + code))
        .findFirst();
  }
}
