package org.waymark.web.admin.outbox;

import io.quarkus.qute.i18n.MessageBundle;

/** Words about mail that is to leave. */
@MessageBundle("outbox")
public interface OutboxMessages {
  String title();

  String lede();

  String off();

  String mail();

  String untried();

  String failing();

  String givenUp(long days);

  String late(long days);
}
