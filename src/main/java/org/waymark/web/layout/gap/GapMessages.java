package org.waymark.web.layout.gap;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on regional gaps: {@code gap:} in templates. */
@MessageBundle("gap")
public interface GapMessages {

  String title();

  String lede();

  String howToRead();

  String questionnaire();

  String nothingYet();

  String noneTold();

  String basis(long release, String months);

  String table(String questionnaire);

  String region();

  String section();

  String mean();

  String country();

  String difference();

  String behind(String points);

  String ahead(String points);

  String level();

  String early();

  String staysFrom(long release);

  String help();

  String interval(String mean, String low, String high);

  String none();

  String throughout(int count);

  String inPart(int count);

  String programmes();
}
