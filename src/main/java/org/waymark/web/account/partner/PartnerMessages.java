package org.waymark.web.account.partner;

import io.quarkus.qute.i18n.MessageBundle;

/** What a firm reads of the partner that brought it: {@code partner:} in templates. */
@MessageBundle("partner")
public interface PartnerMessages {

  String brought(String partner);

  String purpose();

  /** In place of {@link #purpose} for a firm of a sandbox. */
  String tryingOut();

  String untilErased();

  String noMore();

  String partTitle();

  String partText(String partner);

  /** The same of a partner whose programs may not come any more. */
  String partTextNoMore(String partner);

  /** What becomes of the code of the firm. */
  String partCode(String partner);

  /** Above the names of people who keep the firm under their sign-in. */
  String partKeepers(String partner);

  String partUnusable();

  String partButton();

  String partForGood();

  String parted(String partner);

  /** The same where others still come to the firm by signing in. */
  String partedFromService(String partner);
}
