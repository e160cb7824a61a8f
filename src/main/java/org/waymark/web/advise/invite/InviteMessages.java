package org.waymark.web.advise.invite;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words of the pages on which clients are let in, and of invitations: {@code invite:} in templates.
 */
@MessageBundle("invite")
public interface InviteMessages {

  String addTitle();

  String addLede();

  String allClients();

  String phoneTitle();

  String phoneText();

  String codeLabel();

  String codeHint();

  String codeMissing();

  String codeWrong();

  String tooManyTries();

  String closedHub();

  String redeem();

  String inviteTitle();

  String inviteText();

  String inviteStart();

  String inviteLede();

  String inviteSubmit();

  String inviteAnother();

  String firmLabel();

  String firmMissing();

  String emailLabel();

  String emailHint();

  String emailHintOff();

  String emailWrong();

  String languageLabel();

  String inEnglish();

  String inWelsh();

  String tooMany();

  String mailOffNote();

  String invitedTitle(String firm);

  String invitedText(long days);

  String mailSent(String email);

  String handOver();

  String mailOff();

  String mailFailed();

  String mailOnce(String email);

  String linkTitle();

  String codeTitle();

  String codeText();

  String sentTitle();

  String sentText();

  String firm();

  String email();

  String sentOn();

  String state();

  String handedOver();

  /** Where what became of it is not for the reader to know. */
  String asked();

  String acceptedOn(String day);

  String openUntil(String day);

  String ranOutOn(String day);

  String mailSubject(String adviser, String hub);

  String mailHello();

  String mailWho(String adviser, String hub, String firm);

  String mailOpen();

  String mailCode(String address);

  String mailDecide(long days);

  String mailNot();

  String mailReach(String hub, String email);

  String mailWhy(String adviser);
}
