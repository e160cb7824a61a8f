package org.waymark.web.layout;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words of the frame and of the form controls: {@code layout:} in templates, in {@code
 * messages/layout.properties} and its Welsh twin. The build fails where a template or a file names
 * a key that is not here, or a file lacks one that is.
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

  /** Links for those who work here. */
  String clients();

  String hub();

  String administration();

  String programmes();

  String help();

  String demonstration();

  String guidanceOnly();

  String footerNavigation();

  String privacy();

  String cookies();

  String accessibility();

  String openData();

  /** A link to the site of a partner. */
  String backTo(String partner);

  String developers();

  String runBy();

  /** Who runs the service where nobody has configured a name. */
  String unnamedOperator();

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

  String languages();

  /** Said at the foot of the page while no translator has been through the words. */
  String translationUnderReview();

  String searchHint();

  String searchNone();

  /** For a script, with {@code %n} for how many places match. */
  String searchFound();

  /** For a script, with {@code %option}, {@code %i} and {@code %n}. */
  String searchAt();
}
