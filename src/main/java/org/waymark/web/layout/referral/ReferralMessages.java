package org.waymark.web.layout.referral;

import io.quarkus.qute.i18n.MessageBundle;

/** Words about what became of advice: {@code referral:} in templates and in mails. */
@MessageBundle("referral")
public interface ReferralMessages {

  String title();

  String listTitle();

  String listLede();

  String door();

  String none();

  String takeUp();

  String takeUpOf(String programme);

  String seeOutcome(String stage);

  String seeAll();

  String backToReports();

  String backToClient();

  String backToList();

  String takenUp();

  String contacted();

  String applied();

  String granted();

  String refused();

  String adopted();

  String givenUp();

  String stageSince(String stage, String day);

  String due();

  String nextTitle();

  String nextContacted();

  String nextContactedHint();

  String nextApplied();

  String nextGranted();

  String nextRefused();

  String nextAdopted();

  String nextGivenUp();

  String stageMissing();

  String reached();

  String reachedHint();

  String reachedWrong();

  String reachedAhead();

  String reachedEarly();

  String day();

  String month();

  String year();

  String note();

  String noteHint(int most);

  String noteLong(int has, int most);

  String save();

  String over();

  String pastTitle();

  String saidByFirm(String day);

  String saidByAdviser(String day, String adviser, String hub);

  String goneFromCatalogue();

  String goToSite();

  String closedSince();

  String meanwhileTitle();

  String meanwhileText();

  String meanwhileNote();

  String remindTitle();

  String when();

  String whenUsual(int days, String day);

  String whenDay();

  String whenNever();

  String whenMissing();

  String remindOn();

  String remindAhead();

  String remindFar();

  String saveReminder();

  String howOnScreen();

  String howByMail(String email);

  String howAdviser();

  String mailDoor();

  String mailTitle();

  String mailText();

  String mailLabel();

  String mailWrong();

  String mailSave();

  String mailStop();

  String newsTakenUp();

  String newsBefore();

  String newsSaid();

  String newsReminder();

  String newsMail();

  String newsMailOff();

  String notOfferedTitle();

  String notOfferedText();

  String backToReport();

  String stopTitle();

  String stopText();

  String stopSubmit();

  String stoppedTitle();

  String stoppedText();

  String letterSubject();

  String letterHello();

  String letterFirm();

  String letterSay();

  String letterStop();

  String letterAdviser();

  String letterAdviserSay();

  String letterAdviserStop();
}
