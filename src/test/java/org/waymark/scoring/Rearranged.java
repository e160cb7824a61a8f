package org.waymark.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.rule.ScoringPolicy;

/** The same edition in another order. What a condition looks back on still comes before it. */
final class Rearranged {

  private Rearranged() {}

  static Questionnaire of(Questionnaire edition, List<Section> sections, ScoringPolicy policy) {
    return new Questionnaire(
        edition.id(),
        edition.about(),
        edition.form(),
        edition.basis(),
        sections,
        edition.rules(),
        edition.levels(),
        policy,
        edition.cases());
  }

  /** Sections, and the questions within each, in another order. */
  static Questionnaire shuffled(Questionnaire edition, RandomGenerator random) {
    var left = new ArrayList<>(edition.sections());
    var sections = new ArrayList<Section>();
    while (!left.isEmpty()) {
      var free = left.stream().filter(section -> free(section, left)).toList();
      var next = free.get(random.nextInt(free.size()));
      left.remove(next);
      sections.add(
          new Section(
              next.id(),
              next.title(),
              next.summary(),
              next.weight(),
              next.aggregate(),
              List.copyOf(shuffled(next.questions(), random))));
    }
    return of(edition, sections, edition.scoring());
  }

  private static boolean free(Section section, List<Section> left) {
    var waitsFor =
        section.questions().stream()
            .flatMap(question -> lookedAt(question).stream())
            .collect(Collectors.toSet());
    return left.stream()
        .filter(other -> !other.equals(section))
        .flatMap(other -> other.questions().stream())
        .noneMatch(question -> waitsFor.contains(question.id()));
  }

  private static List<Question> shuffled(List<Question> questions, RandomGenerator random) {
    var left = new ArrayList<>(questions);
    var ordered = new ArrayList<Question>();
    while (!left.isEmpty()) {
      var ids = new HashSet<>(left.stream().map(Question::id).toList());
      var free = left.stream().filter(q -> lookedAt(q).stream().noneMatch(ids::contains)).toList();
      var next = free.get(random.nextInt(free.size()));
      left.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static Set<String> lookedAt(Question question) {
    return question.visibleWhen() == null ? Set.of() : question.visibleWhen().questions();
  }
}
