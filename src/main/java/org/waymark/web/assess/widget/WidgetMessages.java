package org.waymark.web.assess.widget;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page that a partner's widget opens: {@code widget:} in templates. */
@MessageBundle("widget")
public interface WidgetMessages {

  String title();

  /** Who leads here. */
  String lede(String partner);

  /** By whom answers are kept. */
  String kept(String operator);

  String unseen(String partner);

  String start();

  String startInTab();

  String whyTab();
}
