package org.waymark.web.account.partner;

import io.quarkus.qute.i18n.MessageBundle;

/** What a firm reads of the partner that brought it: {@code partner:} in templates. */
@MessageBundle("partner")
public interface PartnerMessages {

  String brought(String partner);

  String purpose();

  String untilErased();

  String noMore();

  String partTitle();

  String partText(String partner);

  String partCode();

  String partButton();

  String parted(String partner);
}
