package org.waymark.web.programme.fit;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the check whether programmes fit: {@code fit:} in templates. */
@MessageBundle("fit")
public interface FitMessages {

  String title();

  String lede();

  String areaLabel();

  String areaHint();

  String areaMissing();

  String sizeLabel();

  String sizeHint();

  String sizeMissing();

  String sectorLabel();

  String sectorMissing();

  String topicLabel();

  String anyTopic();

  String prompt();

  String check();

  String oneTitle();

  String oneLede();

  String allProgrammes();

  String answerFor(String firm);

  String counted(String group, int count);

  String showThem();

  String met();

  String notMet();

  String notKnown();

  String assessInstead();

  String moreTitle();

  String moreLead();
}
