package org.waymark.web.assess.hosted;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages behind a partner's link: {@code hosted:} in templates. */
@MessageBundle("hosted")
public interface HostedMessages {

  String title(String partner);

  String lede();

  /** A sandbox's firm: whoever answers for it should know. */
  String invented(String partner);

  /** By whom answers are kept. */
  String kept(String operator);

  String sees(String partner);

  String yours();

  String goOn();

  String once(String day);

  /** Where the browser holds the code of a firm, perhaps another. */
  String codeHere(String code);

  String overTitle();

  String overText(long days);

  String overNext();

  String overHere();

  String overCode();
}
