package org.waymark.web.result.figure;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words about official figures: {@code figure:} in templates, the words in the files of that name.
 */
@MessageBundle("figure")
public interface FigureMessages {

  String title();

  String lead();

  String practice();

  String you();

  String others();

  String who();

  String secondHand();

  String publication(String publisher, String edition, String licence);

  String shareOf(String population);

  String yes();

  String no();

  String doNotKnow();

  /** What was published of how sure the figure is; the limits in percent. */
  String interval(int level, String low, String high);

  String noInterval();

  String modelled(String place, long percent, long low, long high);

  /** Practices of the firm, beside those of a firm of its size. */
  String countOfSize(int practices, int done, String place, String expected, String range);

  /** The same where few figures are for firms of its size. */
  String count(int practices, int done, String place, String expected, String range);

  String range(String low, String high);

  String notKnown(int unknown);

  String basis(int practices, int ofOwnSize, String place);
}
