package org.waymark.web.result.paper;

import io.quarkus.qute.i18n.MessageBundle;

/** Words that a report has on paper alone: {@code paper:} in templates. */
@MessageBundle("paper")
public interface PaperMessages {

  String title(String questionnaire, String day);

  String description();

  /** Stands before the number of the page. */
  String page();

  /** Stands between the number of the page and that of the last. */
  String pageOf();

  String invented();

  String score();

  String action();

  String time();

  String cost();

  String gain();

  String readMore();

  String programme();

  String provider();

  String about();

  /** What changes, and when the rest was made. */
  String asOf(String day);

  String assessment();

  String reference();

  String receipt();

  String receiptIs();

  /** Heads the page of whoever waits for as many files as one may. */
  String tooMany();

  String tooManyText();
}
