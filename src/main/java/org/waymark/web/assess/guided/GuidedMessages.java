package org.waymark.web.assess.guided;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words of answering together: {@code guided:} in templates, the words in the files of that name.
 */
@MessageBundle("guided")
public interface GuidedMessages {

  String backToClient();

  String title();

  String lead();

  String begin();

  String goOn();

  String waitingTitle();

  String waitsSince(String questionnaire, String day);

  String proposalTitle(String questionnaire);

  String proposalLead(String person, String hub, String day);

  String yourFirm();

  String countLabel();

  String countYes();

  String confirm();

  String reject();

  String rejectTitle();

  String rejectLead(String person, String hub);

  String rejectYes();

  String keep();

  String all();

  String incomplete();
}
