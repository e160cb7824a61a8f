package org.waymark.scoring.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.scoring.Scorer;

/** Replays answers to an edition against a newer one. */
public record Replay(Questionnaire before, Questionnaire after) {

  private static final Scorer SCORER = new Scorer();

  /** The golden cases of the older edition, in the order of its file. */
  public List<Shift> goldenCases() {
    return before.cases().stream()
        .map(golden -> shift(golden.name(), golden.firm(), golden.answers()))
        .toList();
  }

  /**
   * One firm. Under the new edition, answers that fit no question of it are left out, and named.
   *
   * @param name to know the firm by
   * @param chosen question id to option ids, as accepted by the older edition
   */
  public Shift shift(String name, FirmFacts firm, Map<String, List<String>> chosen) {
    var leftOut = new ArrayList<String>();
    var old = SCORER.score(before, firm, fitting(before, chosen, new ArrayList<>()));
    var current = SCORER.score(after, firm, fitting(after, chosen, leftOut));
    return new Shift(name, Shift.Result.of(old), Shift.Result.of(current), leftOut);
  }

  private static Answers fitting(
      Questionnaire edition, Map<String, List<String>> chosen, List<String> leftOut) {
    Map<String, Answer> answers = new HashMap<>();
    for (var entry : new TreeMap<>(chosen).entrySet()) {
      var id = entry.getKey();
      var question = edition.question(id);
      if (question.isEmpty()) {
        leftOut.add(id + ": no such question");
        continue;
      }
      switch (question.get().format().reply(entry.getValue())) {
        case Reply.Accepted(var answer) -> answers.put(id, answer);
        case Reply.Refused(var fault, var option) ->
            leftOut.add(
                (id + ": " + fault.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + option)
                    .strip());
      }
    }
    return new Answers(answers);
  }
}
