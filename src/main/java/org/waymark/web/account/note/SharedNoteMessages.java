package org.waymark.web.account.note;

import io.quarkus.qute.i18n.MessageBundle;

/** Words about notes that a firm was given to read: {@code sharednote:} in templates. */
@MessageBundle("sharednote")
public interface SharedNoteMessages {

  String title();

  String door();

  String lede();

  String none();

  String by(String person, String hub, String day);

  String changed(String person, String day);

  String shared(String day);

  String back();
}
