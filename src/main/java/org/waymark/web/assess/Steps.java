package org.waymark.web.assess;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.waymark.assessment.Casework.Case;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;

/** The way through an assessment, a page for each question or table asked. */
public final class Steps {

  private Steps() {}

  /** The step with this id, or the one that a question of this id is part of, if it is asked. */
  public static Optional<Part> find(Case found, String id) {
    return found.interview().steps().stream()
        .filter(step -> step.id().equals(id) || step.questions().anyMatch(q -> q.id().equals(id)))
        .findFirst();
  }

  /** Whether the edition has a step or question of this id, asked or not. */
  public static boolean exists(Questionnaire edition, String id) {
    return edition.question(id).isPresent()
        || edition.sections().stream()
            .flatMap(section -> section.groups().stream())
            .anyMatch(group -> group.table() && group.id().equals(id));
  }

  public static Section section(Case found, Part step) {
    var first = step.questions().findFirst().orElseThrow();
    return found.interview().questionnaire().sections().stream()
        .filter(section -> section.questions().contains(first))
        .findFirst()
        .orElseThrow();
  }

  public static URI before(Case found, Part step, boolean changing) {
    var id = found.assessment();
    if (changing) {
      return Addresses.check(id);
    }
    var steps = found.interview().steps();
    var position = ids(steps).indexOf(step.id());
    return position > 0 ? Addresses.question(id, steps.get(position - 1)) : Addresses.tasks(id);
  }

  /** The next step to look at, those further on first; the check page after the last. */
  public static URI after(Case found, String stepId, boolean changing) {
    var id = found.assessment();
    var open = open(found);
    if (changing && open.isEmpty()) {
      return Addresses.check(id);
    }
    var order = ids(found.interview().steps());
    var position = order.indexOf(stepId);
    return toLookAt(found).stream()
        .filter(step -> order.indexOf(step.id()) > position)
        .findFirst()
        .or(() -> open.stream().findFirst())
        .map(step -> Addresses.question(id, step))
        .orElse(Addresses.check(id));
  }

  /**
   * Steps with an answer missing, also where it may stay so, or with one from another
   * questionnaire: they are shown once on the way.
   */
  private static List<Part> toLookAt(Case found) {
    var interview = found.interview();
    return interview.steps().stream()
        .filter(
            step ->
                FilledIn.fromElsewhere(found, step)
                    || step.questions().anyMatch(q -> interview.answerTo(q).isEmpty()))
        .toList();
  }

  /** Steps that still lack an answer they need, in order. */
  static List<Part> open(Case found) {
    var unanswered = found.interview().unanswered();
    return found.interview().steps().stream()
        .filter(step -> step.questions().anyMatch(unanswered::contains))
        .toList();
  }

  /** Those that need an answer: others may be left empty. */
  static List<Part> needed(List<Part> steps) {
    return steps.stream()
        .filter(step -> step.questions().anyMatch(question -> !question.asking().optional()))
        .toList();
  }

  /** The table that a question stands in, else the question itself. */
  static Part of(Case found, Question question) {
    return find(found, question.id()).orElse(question);
  }

  private static List<String> ids(List<Part> steps) {
    return steps.stream().map(Part::id).toList();
  }
}
