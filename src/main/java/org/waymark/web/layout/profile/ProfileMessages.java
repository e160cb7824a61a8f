package org.waymark.web.layout.profile;

import io.quarkus.qute.i18n.MessageBundle;

/** Words for what a firm is: {@code profile:} in templates, the words in the files of that name. */
@MessageBundle("profile")
public interface ProfileMessages {

  String sizeNone();

  String size1To4();

  String size5To9();

  String size10To49();

  String size50To249();

  String size250();
}
