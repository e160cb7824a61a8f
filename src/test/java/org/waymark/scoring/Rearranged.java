package org.waymark.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Group;
import org.waymark.questionnaire.Origin;
import org.waymark.questionnaire.Part;
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
              shuffled(next.parts(), random)));
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

  /** A group is moved as a whole, and what is in it among itself. */
  private static List<Part> shuffled(List<Part> parts, RandomGenerator random) {
    var left = new ArrayList<>(parts);
    var ordered = new ArrayList<Part>();
    while (!left.isEmpty()) {
      var free = left.stream().filter(part -> free(part, left)).toList();
      var next = free.get(random.nextInt(free.size()));
      left.remove(next);
      ordered.add(
          switch (next) {
            case Question question -> question;
            case Group group ->
                new Group(
                    group.id(),
                    group.wording(),
                    group.weight(),
                    group.aggregate(),
                    group.layout(),
                    shuffled(group.parts(), random));
          });
    }
    return ordered;
  }

  private static boolean free(Part part, List<Part> left) {
    var waitsFor =
        part.questions()
            .flatMap(question -> lookedAt(question).stream())
            .collect(Collectors.toSet());
    return left.stream()
        .filter(other -> !other.equals(part))
        .flatMap(Part::questions)
        .noneMatch(question -> waitsFor.contains(question.id()));
  }

  private static Set<String> lookedAt(Question question) {
    var lookedAt = new HashSet<String>();
    if (question.visibleWhen() != null) {
      lookedAt.addAll(question.visibleWhen().questions());
    }
    if (question.origin() instanceof Origin.Derived(var rules)) {
      rules.forEach(rule -> lookedAt.addAll(rule.when().questions()));
    }
    return lookedAt;
  }
}
