package org.waymark.web.layout;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words of the frame and of the form controls: {@code layout:} in templates, English in {@code
 * messages/layout.properties}. The build fails where a template or the file names a key that is not
 * here, or the file lacks one that is.
 */
@MessageBundle("layout")
public interface LayoutMessages {

  /** Language of these words as a BCP 47 tag, so that a page says what it is written in. */
  String language();

  String skipToContent();

  String service();

  String siteNavigation();

  String start();

  String comeBack();

  String help();

  String demonstration();

  String guidanceOnly();

  String footerNavigation();

  String privacy();

  String cookies();

  String accessibility();

  String runBy();

  String licence();

  String publicSectorInformation();

  String errorPrefix();

  String error();

  String thereIsAProblem();

  String or();

  String warning();

  String important();

  String success();

  String back();

  String codeTitle();

  String codeUse();

  String codeMore();

  String savedAsYouGo();

  String allParts();
}
