package org.waymark.web.layout.chart;

import io.quarkus.qute.i18n.MessageBundle;

/** Words within charts: {@code chart:} in templates. A bar parts lines on a tile. */
@MessageBundle("chart")
public interface ChartMessages {

  String asTable();

  String withheld();

  String withheldTile();

  String region();

  String points();

  String note();

  String fromTo(int from, int to);

  String keyWithheld();

  String band();

  String share();

  String spread(int lower, int upper, int median);

  String you(int points);

  String keyColumn();

  String keyHalf(int lower, int upper);

  String keyMedian(int median);

  String keyOwn();

  String estimate();

  String interval();

  String keyInterval();

  String keyReference(int points);
}
