package org.waymark.web.result.support;

import io.quarkus.qute.i18n.MessageBundle;

/** Words about what a firm tells of itself: {@code support:} in templates. */
@MessageBundle("support")
public interface SupportMessages {

  String questionTitle();

  String settles(int programmes);

  String askedBy(String programme);

  String askedByMany(String programme, int others);

  String keptAnswer();

  String save();

  String skip();

  String changeLink();

  String changeTitle();

  String changeLead();

  String nothing();

  String saidOn(String day);

  String saidLongAgo(String day);

  String askedOn(String day);

  String back();

  String orderTitle();

  String orderLead();

  String beside();

  String noProgrammes();

  String noProgrammesLook();

  String generalAdvice();

  String whyHere();

  String need(int steps, int of);

  String needHalved(int steps, int of);

  String standsEligible();

  String standsLikely();

  String standsNearly();

  String standsNot();

  String freeAllYear();

  String cost(String charge);

  String effort(String kind);

  String goesToEveryone();

  String goesNotStated();

  String goesFirstCome();

  String goesToTheBest();

  String seen(String day);

  String seenLongAgo(String day);

  String neverSeen();

  String goToSite();

  String siteOf(String programme);

  String besideSection(String section, int points, String peers, int median);

  String besidePractice(String period, String percent, String group, String practice);
}
