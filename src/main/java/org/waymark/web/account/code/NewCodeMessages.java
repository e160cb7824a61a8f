package org.waymark.web.account.code;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on which a firm takes another code: {@code newcode:} in templates. */
@MessageBundle("newcode")
public interface NewCodeMessages {

  String title();

  String door();

  String lede();

  String first();

  String name();

  String then();

  String use();

  String unusable();

  String changedTitle();

  String changedText();

  String others();
}
