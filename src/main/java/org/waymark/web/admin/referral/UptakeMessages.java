package org.waymark.web.admin.referral;

import io.quarkus.qute.i18n.MessageBundle;

/** Words about how programmes are taken up. */
@MessageBundle("uptake")
public interface UptakeMessages {
  String title();

  String lede();

  String rounding();

  String none();

  String taken();

  String contacted();

  String applied();

  String granted();

  String refused();

  String adopted();

  String givenUp();

  String few(int least);

  String atLeast(long number);
}
