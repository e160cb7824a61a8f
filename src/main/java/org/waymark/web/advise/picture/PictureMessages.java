package org.waymark.web.advise.picture;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of pictures: {@code picture:} in templates. */
@MessageBundle("picture")
public interface PictureMessages {

  String groups();

  String compareTitle();

  String compareLede();

  String wholeHub();

  String groupOn(String group, String day);

  String rule(long threshold);

  String aboutFirms(long firms);

  String tooFew(long threshold);

  String tellsFewApart(long threshold);

  String fewChanged(long threshold);

  String whole();

  String middle(int median, int lower, int upper);

  String bandFirms(String band, long firms);

  String noLevel();

  String upToLevel(long number);

  String level(long number);

  String levels(int first, int last);

  String questionnaire();

  String dayLabel();

  String today();

  String earlierLabel();

  String noEarlier();

  String endOf(String month);

  String groupsLabel();

  String groupLabel();

  String show();

  String asFile();

  String toPrint();

  String asTable();

  String howToPrint();

  String firmsTable();

  String levelsTitle();

  String scoresTable(String questionnaire);

  String key();

  String group();

  String day();

  String scope();

  String firms();

  String lowerQuarter();

  String median();

  String upperQuarter();

  String note();

  String pictureOfHub();

  String pictureOfGroup(String group);

  String onDay(String day);

  String onDays(String earlier, String day);
}
