package org.waymark.web.assess;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words of the pages on which a firm answers: {@code assess:} in templates, English in {@code
 * messages/assess.properties}.
 */
@MessageBundle("assess")
public interface AssessMessages {

  String startTitle();

  String startLede();

  String startCard();

  /** How much there is to do, for one questionnaire. */
  String cardSize(int questions, int minutes);

  String whatYouGet();

  String scoreTitle();

  String scoreText();

  String comparisonTitle();

  String comparisonText();

  String helpTitle();

  String helpText();

  String profileTitle();

  String profileLede();

  /** How far the assessment is. */
  String tasksLede(int answered, int of);

  String continueText();

  String whyWeAsk();

  String comesFrom();

  String checkTitle();

  /** Said when at least one question has no answer. */
  String unanswered(int count);

  String reportTitle();

  String reportText();

  String reportButton();

  String lostCode();

  String lostCodeText();

  String startAgain();

  String areaLabel();

  String areaHint();

  String areaPrompt();

  String areaMissing();

  String sizeLabel();

  String sizeHint();

  String sizeMissing();

  String sectorLabel();

  String sectorHint();

  String sectorPrompt();

  String sectorMissing();

  String change();

  String answer();

  String yourFirm();

  String beginKnown();

  String overviewTitle();

  String reportOf(String title);

  String handedIn(String day);

  String startedOn(String day);

  String statusDone();

  String statusInProgress();

  String statusNotStarted();

  String startAnswering();

  String goOn();

  String leave();

  String leaveText();

  /** The same where the firm comes without its code. */
  String leaveWithoutCode();

  String recognised();

  String codeLabel();

  String codeHint();

  String codeMissing();

  String codeMalformed();

  String codeUnknown();

  String answerThis(String question);

  String notAnswered();

  String questionNotAsked();

  String countLabel();

  String countHint();

  String countYes();

  /** Above the box for what the firm can show. */
  String proof();

  String canShow();

  /** Beside an answer on the check page. */
  String canShowNote();

  /** Where an answer was filled in from. */
  String filledInFrom(String title);

  /** The same beside an answer on the check page. */
  String filledInNote(String title);

  /** On the list of parts: how many answers of one came from elsewhere. */
  String filledInPart(int count);

  String anotherQuestionnaire();

  String doubtsTitle();

  String doubtsText();

  /** A link to one of the answers that hardly go together. */
  String changeAnswer(String question);

  String workedOut();

  String noStage();

  String stageLabel();

  String stageHint();

  /** The depth that is being answered. */
  String nowCore(int minutes);

  /** How far the short version goes, where some levels rest on what it leaves out. */
  String coreUpTo(int level, int levels);

  /** Words of a button. */
  String toFull(int minutes);

  /** The depth that is being answered. */
  String nowFull(int minutes);

  /** Words of a button. */
  String toCore(int minutes);

  String depthUnknown();

  /** On the front page, below the way to the short version. */
  String startFull(int minutes);

  /** A link to the account of the firm. */
  String account();

  String invitedCaption();

  String backToClient();

  String guidedNote();

  String proposeTitle();

  String proposeText();

  String proposeButton();

  String waitsForYou();

  String filledInWith(String person, String hub);
}
