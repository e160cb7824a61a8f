package org.waymark.web.account.document;

import io.quarkus.qute.i18n.MessageBundle;

/** Words about documents of a firm: {@code document:} in templates. */
@MessageBundle("document")
public interface DocumentMessages {

  String title();

  String text();

  /** How large it is, who filed it and when. */
  String filed(String size, String person, String day);

  String kilobytes(int count);

  /** Who removed it and when, and who had filed it and when. */
  String removed(String person, String day, String filer, String filed);
}
