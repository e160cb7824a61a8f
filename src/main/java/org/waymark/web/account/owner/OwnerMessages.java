package org.waymark.web.account.owner;

import io.quarkus.qute.i18n.MessageBundle;

/** Words about the people who keep a firm under their sign-in: {@code owner:} in templates. */
@MessageBundle("owner")
public interface OwnerMessages {

  String title();

  String door();

  String lede();

  String nobody();

  String you(String name);

  /** Instead of a name. */
  String somebody();

  /** The key of a row. */
  String email();

  /** The key of a row. */
  String since();

  String end();

  String endTitle();

  String endYoursTitle();

  String endText(String name);

  String endYoursText();

  String codeStill();

  String othersStay();

  String last();

  String wayBackTitle();

  String wayBackHere();

  String wayBackUnshown();

  String worksUntil(String day);

  String codeOver();

  String codeOverForYou();

  String goOn();

  /** On the page that says who sees what, where nobody else does. */
  String keepersAlone();

  String keepersTitle();

  String keepersText();

  String newsEnded();

  String newsLeft();

  String leftTitle();

  String leftText();

  String leftAgain();

  String firmsDoor();

  String firmsTitle();

  String firmsLede();

  String firmsNone();

  String firmSince(String day);

  String firmHere();

  String firmGoOn();

  String firmAnother();
}
