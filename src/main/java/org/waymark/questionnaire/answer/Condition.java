package org.waymark.questionnaire.answer;

import java.util.Set;

/** A rule over a firm's facts and answers, type-checked when its edition was loaded. */
public interface Condition {

  /** As written in the file. */
  String text();

  /** Ids of the questions it looks at. */
  Set<String> questions();

  /** What it comes to for this firm and these answers. */
  Truth over(Situation situation);
}
