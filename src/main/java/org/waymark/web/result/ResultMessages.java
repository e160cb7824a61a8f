package org.waymark.web.result;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words of the report: {@code result:} in templates, English in {@code messages/result.properties}.
 */
@MessageBundle("result")
public interface ResultMessages {

  String answered(String day);

  String ofHundred();

  String range(int lowest, int highest, int unknown);

  String level(int number, int of, String name);

  String levelAtLeast(int number, int of);

  String levelOpen(int number, String name);

  /** Why the short version gives no higher level. */
  String levelNotAsked(int next, String name);

  String noLevel();

  String lateAnswer();

  String allReports();

  String scoresOverTime();

  String asTheFirmSeesIt();

  String backToClient();

  String scoresAlone();

  String notComparedHere();

  String held(int level);

  String because();

  String mayHold();

  String sectionsCompared();

  String sectionsAlone();

  String notCounted();

  String behind();

  String unsettled();

  String among();

  String ahead();

  String keyBar();

  String keyUnknown();

  String keyHalf();

  String keyMedian();

  String comparedWith(String firms);

  String asTable();

  String sectionsTable();

  String section();

  String you();

  String atBest();

  String lowerQuarter();

  String median();

  String upperQuarter();

  String whatToDoFirst();

  String moreActions(int count);

  String nothingToDo();

  String nothingToDoButHeld();

  String points();

  String point();

  String helpYouCanGet();

  String met();

  String notMet();

  String notKnown();

  String keyMet();

  String keyNotMet();

  String keyNotKnown();

  String workingTitle();

  String workingLead();

  String workingShow();

  String question();

  String yourAnswer();

  String gained();

  String most();

  String total();

  String madeWith(String edition, String scorer);

  String print();

  /** A link to the report as a file, with how large that is at most. */
  String download();

  String headNotRated();

  String headFree(String place);

  String headHeld(String place, int holds);

  String headLevel(int number, String name);

  String headBetween(int lowest, int highest);

  String headAtLeast(int number);

  String headAhead(String peers);

  String headAmong(String peers);

  String headBehind(String peers);

  String tooFewAnswered();

  String tooMuchNotApplicable();

  String notComparedYet();

  String notComparedUnrated();

  String notEnoughFirms(int minimum, String peers);

  String unknownCountsAsMissing();

  String findOut(String title);

  String youSaid(String answer);

  String youDoNotKnow();

  String comesFirst(String actions);

  String muchComesFirst(String actions, int more);

  String upTo(String points);

  String levelChange(int before, int after);

  String effortMinutes();

  String effortHours();

  String effortDays();

  String effortWeeks();

  String costFree();

  String costLow();

  String costMedium();

  String morePrograms();

  String sources();

  String sourceFor(String programme);

  String notAnswered();

  /** When, and how much of the questionnaire. */
  String answeredCore(String day);

  /** When, and how much of the questionnaire. */
  String answeredFull(String day);

  /** A link to the full depth. */
  String goDeeper(int minutes);

  /** The score that a comparison is about, when the firm was asked more. */
  String comparedOnCore(int points);

  String confidenceLow();

  String confidenceMedium();

  String confidenceHigh();

  /** The level of one section. */
  String sectionLevel(int number, int levels);

  /** What is shown as the sum of its parts. */
  String sum(String sum, int parts);

  /** The same of a group within a section. */
  String sumOfGroup(String title, String sum, int parts);

  /** Why a section has no higher level. */
  String sectionHeld(String because);

  /** The same while the firm does not know. */
  String sectionMayBeHeld(String because);

  /** A link to the account of the firm. */
  String letAdviserIn();

  /** The same while only the full version asks. */
  String sectionNotAsked(String because);

  String filledInWith(String person, String hub);
}
