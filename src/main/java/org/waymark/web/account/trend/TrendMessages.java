package org.waymark.web.account.trend;

import io.quarkus.qute.i18n.MessageBundle;

/** Words for a firm's scores over time: {@code trend:} in templates. */
@MessageBundle("trend")
public interface TrendMessages {

  String title();

  String lede();

  String rose(int from, int to, String since);

  String fell(int from, int to, String since);

  String same(int points, String since);

  String unclear(String since);

  String alone();

  String aloneUnrated();

  String bridgeSeries(String edition, String day);

  String bridgeVariant(String day);

  String bridgeNotRated(String day);

  String latestOnly(int shown);

  String chartTitle(String questionnaire);

  String dotInWords(String day, String points);

  String tableTitle();

  String number();

  String handedIn();

  String edition();

  String depth();

  String depthCore();

  String depthFull();

  String score();

  String fromTo(int from, int to);

  String level();

  String levelNumber(int level);

  String levelAtLeast(int level);

  String levelNone();

  String change();

  String first();

  String up(int points);

  String down(int points);

  String none();

  String changeUnclear();

  String notCompared();

  String keyRange();

  String keyBreak();
}
