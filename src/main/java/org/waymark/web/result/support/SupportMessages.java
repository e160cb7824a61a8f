package org.waymark.web.result.support;

import io.quarkus.qute.i18n.MessageBundle;

/** Words about what a firm tells of itself: {@code support:} in templates. */
@MessageBundle("support")
public interface SupportMessages {

  String questionTitle();

  String settles(int programmes);

  String touches(int programmes);

  String save();

  String skip();

  String changeLink();

  String changeTitle();

  String changeLead();

  String nothing();

  String back();

  String orderTitle();

  String orderLead();

  String beside();
}
