package org.waymark.web.result.check;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words about what advisers found of answers: {@code check:} in templates, the words in the files
 * of that name.
 */
@MessageBundle("check")
public interface CheckMessages {

  String sectionTitle();

  String sectionLead(String person, String hub, String day);

  String sectionLeadAdviser(String person, String day);

  String bothKept();

  String bothKeptAdviser();

  String lookedAt(int done, int of);

  String seeAll();

  String earlierTitle();

  String earlierOne(String person, String hub, String day);

  String pageTitle(String questionnaire);

  String backToReport();

  String scoresTitle();

  String answersTitle();

  String question();

  String yourAnswer();

  String theirAnswer();

  String found();

  String rejectedMeans();

  String levelMeans();

  String receiptsTitle();

  String receiptsLead();

  String ownReceipt();

  String checkedReceipt();

  String disagree();
}
