package org.waymark.web.opendata;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of open data: {@code opendata:} in templates. */
@MessageBundle("opendata")
public interface OpenDataMessages {

  String title();

  String lede();

  String none();

  String release(long number);

  String releaseTitle(long number);

  String current();

  String invented();

  String released(String day);

  String period(String months);

  String atLeast(int firms);

  String allReleases();

  String method();

  String howMade();

  String licence();

  String licenceName();

  String download();

  String asCsv();

  String asJson();

  String asMetadata();

  String forPrograms();

  String official();

  String officialText();

  String officialCsv();

  String officialJson();

  String series(int series);

  String mapTitle(String questionnaire);

  String intervalsTitle(String questionnaire);

  String spreadTitle(String questionnaire);

  String spreadBasis(int firms);

  String noSpread();

  String differences();

  String tableTitle(String questionnaire);

  String place();

  String firms();

  String mean();

  String median();

  String middleHalf();

  String note();

  String firmsEarly();

  String unitedKingdom();

  String england();

  String notShown();

  String fromTo(String from, String to);

  String early();

  String earlyOfAll();

  String stays(long release);

  String withheldFew();

  String withheldOther();

  String withCode(String reason, String code);

  String finer(int told, int kept);

  String noFigures();
}
