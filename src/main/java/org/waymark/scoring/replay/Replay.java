package org.waymark.scoring.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.golden.GoldenCaseCheck;
import org.waymark.scoring.replay.Shift.Result;

/** Replays answers to an edition against a newer one, each in the form that was answered. */
public final class Replay {

  private static final Scorer SCORER = new Scorer();

  private final Questionnaire before;
  private final Questionnaire after;
  private final Questionnaires oldForms;
  private final Questionnaires newForms;

  /** Of two editions, which may share an id. */
  public Replay(Questionnaire before, Questionnaire after) {
    this.before = before;
    this.after = after;
    oldForms = new Questionnaires(List.of(before));
    newForms = new Questionnaires(List.of(after));
  }

  /** The golden cases of the older edition, in the order of its file. */
  public List<Shift> goldenCases() {
    return before.cases().stream()
        .map(
            golden -> {
              var asked = oldForms.edition(before.id(), golden.form()).orElse(before);
              var answers = GoldenCaseCheck.answers(asked, golden);
              return shift(golden.name(), golden.form(), golden.firm(), answers);
            })
        .toList();
  }

  /**
   * One firm. Under the new edition, answers that fit no question of its form are left out, and
   * named; so is a variant it does not have, and then nothing is scored.
   *
   * @param name to know the firm by
   * @param form of the older edition
   * @param answers as accepted by the older edition in that form
   */
  public Shift shift(String name, Form form, FirmFacts firm, Answers answers) {
    var leftOut = new ArrayList<String>();
    var asked = oldForms.edition(before.id(), form).orElse(before);
    var old = Result.of(SCORER.score(asked, firm, answers));
    var current =
        sameForm(form)
            .map(edition -> SCORER.score(edition, firm, fitting(edition, answers, leftOut)))
            .map(Result::of);
    if (current.isEmpty()) {
      leftOut.add(
          form.variant() == null
              ? "no variant: the newer edition asks for one"
              : "variant " + form.variant() + ": no such variant");
    }
    return new Shift(name, form, old, current.orElse(null), leftOut);
  }

  /** Where the newer edition has one form for all, that is the same as any variant. */
  private Optional<Questionnaire> sameForm(Form form) {
    return after.about().choices().variants().isEmpty()
        ? newForms.edition(after.id(), new Form(form.depth(), null))
        : newForms.edition(after.id(), form);
  }

  private Answers fitting(Questionnaire edition, Answers given, List<String> leftOut) {
    Map<String, Answer> answers = new HashMap<>();
    for (var entry : new TreeMap<>(given.byQuestion()).entrySet()) {
      var id = entry.getKey();
      var question = edition.question(id).orElse(null);
      if (question == null) {
        var elsewhere = after.question(id).isPresent();
        leftOut.add(id + (elsewhere ? ": not asked in this form" : ": no such question"));
        continue;
      }
      switch (question.format().reply(entry.getValue().written())) {
        case Reply.Refused(var fault, var option) ->
            leftOut.add(
                (id + ": " + fault.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + option)
                    .strip());
        case Reply.Accepted _ when question.derived() ->
            leftOut.add(id + ": derived from other answers");
        case Reply.Accepted(var answer) -> answers.put(id, answer);
      }
    }
    return new Answers(answers);
  }
}
