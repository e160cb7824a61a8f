package org.waymark.web.signin;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words about signing in: {@code signin:} in templates, in {@code messages/signin.properties} and
 * its Welsh twin.
 */
@MessageBundle("signin")
public interface SignInMessages {

  String signIn();

  String signedInAs(String name);

  String signOut();

  String offIntro();

  String offDo();

  String intro();

  String noNeed();

  String ownersTitle();

  String ownersText();

  String ownersButton();

  String staffTitle();

  String staffText();

  String staffButton();

  String awayTitle();

  String awayText();

  String awayKept();

  String cancelledTitle();

  String cancelledText();

  String lostTitle();

  String lostText();

  String tryAgain();

  String goOnWithout();

  String signedOutTitle();

  String signedOutText();

  String sessionsTitle();

  String sessionsIntro();

  String thisSession();

  String unknownDevice();

  String sinceDay(String day);

  String lastUsedDay(String day);

  String end();

  String endOf(String device, String day);

  String endAll();

  String endAllText();

  String withSecondFactor();

  String keptTitle();

  String keptText();

  String keptSignIn();

  String keptSignInLink();

  String keptComeBack();

  String keptSecret();

  String sendAgain();

  String keptName();

  String keptTyped();

  String fileText();

  String fileNext();

  String fileBack();

  String againTitle();

  String againText();
}
