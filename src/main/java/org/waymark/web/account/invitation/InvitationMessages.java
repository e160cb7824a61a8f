package org.waymark.web.account.invitation;

import io.quarkus.qute.i18n.MessageBundle;

/** Words about an adviser who asks to be let in: {@code invitation:} in templates. */
@MessageBundle("invitation")
public interface InvitationMessages {

  String title(String adviser);

  String lede(String adviser, String hub);

  /** What happens to whoever does not answer. */
  String decline();

  String leftTitle(String adviser, String hub);

  String leftLede(String adviser, String hub);

  String closedTitle(String hub);

  String closedText(String hub);

  /** Said when somebody lets in the adviser alone, who has left. */
  String whomLeft(String adviser, String hub);
}
