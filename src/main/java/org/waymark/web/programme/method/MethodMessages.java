package org.waymark.web.programme.method;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on how programmes are chosen: {@code method:} in templates. */
@MessageBundle("method")
public interface MethodMessages {

  String title();

  String lede();

  String leftOutTitle();

  String leftOutLead();

  String leftClosed();

  String leftUpcoming();

  String leftUnseen();

  String leftUnknownCall();

  String leftNotForFirms();

  String leftTaken();

  String leftNoNeed();

  String leftNoFit();

  String fitTitle();

  String fitLead();

  String whenEligible();

  String whenLikely();

  String whenNearly();

  String whenNot();

  String fitUnconfirmed();

  String needTitle();

  String needLead();

  String needSum();

  String needExample();

  String needKnown();

  String needHalf();

  String needSteps(int points);

  String orderTitle();

  String orderLead();

  String orderShown(int programmes);

  String reach();

  String need();

  String fit();

  String freeAllYear();

  String cost();

  String effort();

  String likelihood();

  String goesToEveryone();

  String goesNotStated();

  String goesFirstCome();

  String goesToTheBest();

  String verification();

  String evidence();

  String exactNeed();

  String id();

  String freshTitle();

  String freshLead();

  String trustedPermanent(String time);

  String trustedCall(String time);

  String months(long number);

  String days(int number);

  String freshLastDay();

  String askTitle();

  String askLead();

  String askWhich();

  String askSkip();

  String routeTitle();

  String routeText(int programmes);

  String actionsTitle();

  String actionsLead();

  String gate();

  String priority();

  String gainForEffort();

  String minutes(int weight);

  String hours(int weight);

  String someDays(int weight);

  String weeks(int weight);

  String actionsGroundwork();

  String actionsTie();

  String actionsUnknown();
}
