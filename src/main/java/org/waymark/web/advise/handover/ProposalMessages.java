package org.waymark.web.advise.handover;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on which hand-overs are proposed: {@code proposal:} in templates. */
@MessageBundle("proposal")
public interface ProposalMessages {

  String title();

  String lede();

  String notesStay();

  String backToClient();

  String hubLabel();

  String hubPrompt();

  String hubMissing();

  String hubUnknown();

  String hubClosed(String name);

  String hubOwn();

  String alreadyOpen();

  String messageLabel();

  String messageHint();

  String messageWrong(long most);

  String submit();

  String unnamedFirm();

  String allClients();

  String listTitle();

  String listLede();

  String none();

  String fromYou();

  String toYou();

  String toHub();

  String fromHub();

  String proposedOn();

  String onBy(String day, String name);

  String said();

  String state();

  String open();

  String accepted(String day);

  String declined(String day);

  String withdrawn(String day);

  String expired();

  String takeBack();

  String formerClient();

  String someFirm();

  String newsProposed();

  String newsTakenBack();

  String newsNotOpen();
}
