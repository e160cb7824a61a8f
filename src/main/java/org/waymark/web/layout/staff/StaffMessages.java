package org.waymark.web.layout.staff;

import io.quarkus.qute.i18n.MessageBundle;

/** Words that pages for staff share: {@code staff:} in templates. */
@MessageBundle("staff")
public interface StaffMessages {

  String back();

  String notGiven();

  String hubName();

  String hubNameHint();

  String hubEmail();

  String hubEmailHint();

  String hubPhone();

  String hubSite();

  String hubSiteHint();

  String hubBrand();

  String hubBrandHint();

  String hubSoft();

  String hubSoftHint();

  String hubNameMissing();

  String hubNameTooLong();

  String hubNameMalformed();

  String emailMalformed();

  String phoneMalformed();

  String siteMalformed();

  String colourMalformed();

  String brandTooPale();

  String softTooDark();

  String inviteTitle(String hub);

  String inviteLede();

  String inviteSubmit();

  String alsoManages();

  String alsoManagesHint();

  String managing();

  String fullName();

  String fullNameMissing();

  String fullNameMalformed();

  String workEmail();

  String workEmailHint();

  String addressInUse();

  String email();

  String roleLabel();

  String adviser();

  String manager();

  String access();

  String you(String name);

  String invitedOn(String day);

  String disabledOn(String day);

  String restore();

  String disable();

  String makeManager();

  String sendAgain();

  String invitation();

  String letterSent(String moment);

  String notSentTitle();

  String notSentText();

  String notSetUpTitle();

  String notSetUpText();

  String notSetUpNext();

  String awayTitle();

  String awayText();

  String awayNext();

  String cannotTitle();

  String failedTitle();

  String failedText();

  String failedLeftover();

  String newsInvited();

  String newsDisabled();

  String newsDisabledHere();

  String newsRestored();

  String newsRestoredHere();

  String newsMadeManager();

  String newsYourself();

  String newsNotEnabled();

  String newsSentAgain();

  String newsSentAgainTo(String email, String moment);

  String newsSentLately();

  String newsSentLatelyTo(String email, String sent, String again);

  String newsTakenUp();

  String newsAccountGone();

  String newsSaved();

  String newsFounded();

  String newsClosed();

  String newsSettled();

  String newsUnsettled();

  String newsPartnerDisabled();

  String theirs();

  String preview();

  String save();
}
