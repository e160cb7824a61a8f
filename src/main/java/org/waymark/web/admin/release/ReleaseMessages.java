package org.waymark.web.admin.release;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about benchmark releases: {@code release:} in templates. */
@MessageBundle("release")
public interface ReleaseMessages {

  String title();

  String lede();

  String drawUp();

  String drawUpAgain();

  String openDraft(String day);

  String drawnUp();

  String anotherRuns();

  String noSuchDraft();

  String tooOld();

  String firmsWithdrew();

  String published();

  String discarded();

  String release(long number, String day);

  String period();

  String fromTo(String from, String to);

  String minimum();

  String firms();

  String invented();

  String real();

  String draftTitle();

  String draftLede();

  String draftStale();

  String drawnUpOn();

  String publishes();

  String stays();

  String withholds();

  String figures(long count);

  String uncounted();

  String crowded();

  String fast();

  String sameOption();

  String lookAtProxy();

  String publish();

  String discard();

  String tableOf(String questionnaire, String basis);

  String self();

  String validated();

  String group();

  String counted();

  String mean();

  String median();

  String interval(String mean, String low, String high);

  String noFigure();

  String outcome();

  String early();

  String shrunk();

  String direct();

  String staysFrom(String reason, long release);

  String few();

  String hub();

  String other();

  String same();

  String alike();

  String finest(String questionnaire);

  String sections(String questionnaire);

  String sectionsAsWhole(int count);

  String nothing();
}
