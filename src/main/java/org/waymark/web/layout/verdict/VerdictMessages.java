package org.waymark.web.layout.verdict;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words for verdicts and scores side by side: {@code verdict:} in templates, the words in the files
 * of that name.
 */
@MessageBundle("verdict")
public interface VerdictMessages {

  String part();

  String own();

  String checked();

  String setByHand();

  String whole();

  String points(int points, String level);

  String pointsOpen(int points, String level, int lowest, int highest);

  String notCounted();

  String level(int number);

  String notRated();

  String confidence(int before, int after);

  String setLevel();

  String notLookedAt();

  String accepted();

  String changed();

  String rejected();

  String holdsInstead();

  String restsOn();

  String removedSince();

  String notForYou();

  String by(String person, String moment);

  String yourOwn();
}
