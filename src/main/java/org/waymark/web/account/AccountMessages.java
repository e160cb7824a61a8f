package org.waymark.web.account;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of a firm about itself: {@code account:} in templates. */
@MessageBundle("account")
public interface AccountMessages {

  String nobodyAsClosed();

  String nobodyAsLeft(String person);

  String claimDoor();

  String accountTitle();

  String allReports();

  String accessTitle();

  String accessDoor();

  String viewsTitle();

  String viewsDoor();

  String consentsTitle();

  String consentsDoor();

  String dataTitle();

  String dataDoor();

  String accessLede();

  String nobodyCanSee();

  String takeBack();

  String letSomebodyIn();

  String shareTitle();

  String shareDoor();

  String hubCodeTitle();

  String hubCodeDoor();

  String invitationCodeTitle();

  String invitationCodeDoor();

  String endedTitle();

  String canSee();

  String whatFor();

  /** The key of a row. */
  String since();

  /** The key of a row. */
  String lastDay();

  String takenBack();

  String everyoneAt(String hub);

  String onePersonAt(String person, String hub);

  String unknownHub();

  String anAdviser();

  String scopeScores();

  String scopeAnswers();

  String scopeDocuments();

  String newsGranted();

  String newsWithdrawn();

  String newsEnded();

  String continueText();

  String hubCodeLabel();

  String hubCodeHint();

  String hubCodeMissing();

  String hubCodeUnknown();

  String hubClosed(String hub);

  String hubTitle(String hub);

  String hubLede(String hub);

  String scoresAlways();

  String scopesLabel();

  String scopesHint();

  String purposeLabel();

  String purposeHint();

  String purposeMissing();

  String purposeTooLong(int most);

  String lastDayLabel();

  String lastDayHint(String latest);

  String lastDayWrong();

  String lastDayPast();

  String lastDayTooLate(String latest);

  String day();

  String month();

  String year();

  String reachTitle();

  String reachText();

  String firmLabel();

  String firmMissing();

  String personLabel();

  String personMissing();

  String emailLabel();

  String emailWrong();

  String phoneLabel();

  String phoneWrong();

  String letIn();

  String shareLede();

  String showCode();

  String readOutTitle();

  String readOutText(long minutes);

  String readOutAfter();

  String withdrawTitle();

  String withdrawText();

  String leaveAsItIs();

  String invitationCodeLabel();

  String invitationCodeHint();

  String invitationCodeMissing();

  String invitationNotOpen();

  String strangerText();

  String strangerKnown();

  String strangerKnownText();

  String strangerNew();

  String strangerNewText();

  String strangerBegin();

  String comeBack();

  String whomLabel();

  String whomOne(String adviser);

  String whomMissing();

  String viewsLede();

  String nobodyHasLooked();

  String whoColumn();

  String whatColumn();

  String whenColumn();

  String sawScores();

  String sawAnswers();

  String sawDocuments();

  String sawExport();

  String sawContact();

  String timesWithinAnHour(int times);

  String newsSaved();

  /** Said of an answer that is neither. */
  String yesOrNo();

  String yes();

  String no();

  String benchmarkLabel();

  String benchmarkHint();

  String researchLabel();

  String researchHint();

  String saidOn(String day);

  String save();

  String copyTitle();

  String copyText();

  String copyLink();

  String eraseTitle();

  String eraseText();

  String eraseLink();

  String eraseQuestion();

  String eraseAnswers();

  String eraseAccess();

  String eraseCode();

  String eraseSignIn();

  String eraseBenchmark();

  String eraseForGood();

  /** What somebody types to confirm; in lower case. */
  String eraseWord();

  String eraseConfirm(String word);

  String eraseWrong(String word);

  String eraseButton();

  String erasedTitle();

  String erasedText();

  String startAgain();

  String claimLabel();

  String claimHint();

  String claimMissing();

  String claimMalformed();

  String claimUnknown();

  String noCodeYet();
}
