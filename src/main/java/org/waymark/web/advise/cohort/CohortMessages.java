package org.waymark.web.advise.cohort;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of groups: {@code cohort:} in templates. */
@MessageBundle("cohort")
public interface CohortMessages {

  String title();

  String lede();

  String none();

  String compare();

  String newTitle();

  String newName();

  String name();

  String create();

  String nameMissing();

  String nameTaken();

  String renamedMeanwhile(String now, String yours);

  String tooMany(long most);

  String allClients();

  String clients(long count);

  String whoCounts();

  String fillTitle();

  String found(long count);

  String takeInAll(long count);

  String whoIsIn();

  String saveTicks();

  String pageOf(long number, int pages);

  String unnamedFirm();

  String keepTitle();

  String rename();

  String removeTitle();

  String removeText();

  String remove();
}
