package org.waymark.web.layout;

import org.waymark.questionnaire.Depth;

/** Where a questionnaire is begun. */
public final class Beginning {

  private Beginning() {}

  /** The address of the page before the first question. */
  public static String of(String questionnaire, Depth depth) {
    var core = "/assessments/new?questionnaire=" + questionnaire;
    return switch (depth) {
      case CORE -> core;
      case FULL -> core + "&depth=" + depth.code();
    };
  }
}
