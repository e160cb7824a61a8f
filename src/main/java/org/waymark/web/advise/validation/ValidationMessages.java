package org.waymark.web.advise.validation;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words of the check of answers: {@code validation:} in templates, the words in the files of that
 * name.
 */
@MessageBundle("validation")
public interface ValidationMessages {

  String unnamedFirm();

  String backToClient();

  String allAnswers();

  String title(String questionnaire);

  String handedIn(String day);

  String lead();

  String earlierTitle();

  String earlierNote();

  String earlierOne(String person, String day, int before, int after);

  String scoresTitle();

  String setLevelOf(String what);

  String answersTitle();

  String lookedAt(int done, int of);

  String acceptRest(int count);

  String question();

  String answer();

  String verdict();

  String look();

  String finishTitle();

  String finishText();

  String finish();

  String nothingJudged();

  String changedMeanwhile();

  String finishedMeanwhile(String person, String moment);

  String goneMeanwhile();

  String firmSaid();

  String canShow();

  String couldShow();

  String verdictLabel();

  String accept();

  String acceptHint();

  String change();

  String changeHint();

  String reject();

  String rejectHint();

  String leave();

  String leaveHint();

  String verdictMissing();

  String insteadLabel();

  String sameAnswer();

  String reasonLabel();

  String reasonHint(int most);

  String levelReasonHint(int most);

  String reasonMissing();

  String reasonTooLong(int most);

  String documentLabel();

  String documentHint();

  String documentNone();

  String documentNamed(String name, String day);

  String documentRemoved(String name, String day);

  String documentWrong();

  String save();

  String conflictTitle();

  String conflictLead();

  String computedLevel(String level);

  String levelLabel();

  String levelNamed(int number, String name);

  String levelNumber(int number);

  String asComputed();

  String levelMissing();

  String sameLevel();

  String levelTakenBack();

  String levelSetMeanwhile(String by, String level, String reason);

  String saveLevel();
}
