package org.waymark.recommendation;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Action;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.text.LocalisedText;
import org.waymark.scoring.Score;
import org.waymark.scoring.Standing;

/**
 * One thing a firm can do, with exactly what it brings.
 *
 * @param about the question, or the table of questions, it would better the answer to
 * @param answer labels of the options the firm chose, in the order of the question
 * @param first titles of what else is advised here and comes before it, as it builds on that
 * @param gain what the whole score rises by once this answer is the best one and no other changes;
 *     for something to find out, the most it can rise by
 * @param before the standing now
 * @param after the standing then
 * @param lifts gates that hold the level down now and no longer then
 */
public record RecommendedAction(
    Part about,
    Action action,
    List<LocalisedText> answer,
    State state,
    List<LocalisedText> first,
    BigFraction gain,
    Standing before,
    Standing after,
    List<Gate> lifts) {

  public RecommendedAction {
    answer = List.copyOf(answer);
    first = List.copyOf(first);
    lifts = List.copyOf(lifts);
  }

  /** The same once it is known what comes before it. */
  RecommendedAction after(List<LocalisedText> first) {
    return new RecommendedAction(about, action, answer, state, first, gain, before, after, lifts);
  }

  /** The gain in whole points of 100, for display only. */
  public int gainPoints() {
    return Score.points(gain);
  }

  /** What the firm is asked to do. */
  public enum State {
    /** The practice is known not to be in place, or only in part. */
    IMPROVE,
    /** The firm does not know: it may have the practice already. */
    FIND_OUT
  }
}
