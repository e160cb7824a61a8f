package org.waymark.web.account.offer;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on which hubs are offered: {@code offer:} in templates. */
@MessageBundle("offer")
public interface OfferMessages {

  String title(String hub);

  String lede(String adviser, String from, String to);

  String says(String adviser);

  String reach(String hub);

  String decide();

  String whatTheySee(String hub);

  String back();

  String oldLabel(String hub);

  String oldEnd();

  String oldKeep();

  String oldMissing(String hub);

  String notesLabel();

  String notesHint();

  String notesYes(String from, String to);

  String notesUnread(String to);

  String accept();

  String declineTitle();

  String declineText(String hub);

  String decline();

  String hubClosed(String hub);

  String handoverTitle();

  String handoverProposed(String adviser, String from, String to);

  String handoverAnswer();

  String newsDeclined();

  String newsAnswered();

  String newsNotesStay();

  String areaHub(String hub);

  String askHub(String hub);

  String askHubLede(String hub);

  String askHubSubmit();

  String newsAsked();
}
