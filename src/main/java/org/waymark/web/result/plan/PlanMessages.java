package org.waymark.web.result.plan;

import io.quarkus.qute.i18n.MessageBundle;

/** Words about what a firm plans: {@code plan:} in templates. */
@MessageBundle("plan")
public interface PlanMessages {

  String title();

  String lead();

  String label();

  String show();

  String now();

  String then();

  String points(int points);

  String level(int number, int of, String name);

  String noLevel();

  String heldDown();

  String open();

  String alone(String points, String effort, String cost);

  String none();

  String back();

  String link();
}
