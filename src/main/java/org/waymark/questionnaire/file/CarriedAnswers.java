package org.waymark.questionnaire.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.yaml.UnreadableFileException;
import org.waymark.kernel.yaml.YamlDocument;
import org.waymark.questionnaire.Origin;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.lint.Finding;
import org.waymark.questionnaire.lint.Rule;
import org.waymark.questionnaire.written.WrittenEdition;

/**
 * Checks answers carried over from one questionnaire to another, which only shows with all of them
 * at hand. What is carried over from must be in some edition: an older answer is as good.
 */
public final class CarriedAnswers {

  private CarriedAnswers() {}

  /**
   * An edition with the file it was read from.
   *
   * @param file as named in findings
   */
  public record Read(String file, String text, Questionnaire edition) {}

  /** What is wrong with any of these editions beside the others. */
  public static List<Finding> check(Collection<Read> editions) {
    var findings = new ArrayList<Finding>();
    for (var read : editions) {
      read.edition()
          .questions()
          .forEach(
              question -> {
                if (question.origin() instanceof Origin.CarriedOver carried) {
                  missing(carried, editions)
                      .ifPresent(what -> findings.add(finding(read, question, what)));
                }
              });
    }
    return List.copyOf(findings);
  }

  private static Optional<String> missing(Origin.CarriedOver carried, Collection<Read> editions) {
    var theirs =
        editions.stream()
            .map(Read::edition)
            .filter(edition -> edition.id().questionnaire().equals(carried.questionnaire()))
            .toList();
    if (theirs.isEmpty()) {
      return Optional.of("there is no questionnaire '" + carried.questionnaire() + "'");
    }
    var questions =
        theirs.stream().flatMap(edition -> edition.question(carried.question()).stream()).toList();
    if (questions.isEmpty()) {
      return Optional.of(
          "there is no question '%s' in '%s'"
              .formatted(carried.question(), carried.questionnaire()));
    }
    return carried.options().keySet().stream()
        .sorted()
        .filter(option -> questions.stream().noneMatch(q -> q.format().option(option).isPresent()))
        .findFirst()
        .map(option -> "there is no option '%s' of '%s'".formatted(option, carried.question()));
  }

  private static Finding finding(Read read, Question question, String what) {
    return Finding.of(
        read.file(),
        line(read, question.id()),
        Rule.CARRIED_FROM_NOWHERE,
        what + " to carry an answer over from: correct the id");
  }

  /** Read anew: only an edition with a mistake needs it. */
  private static int line(Read read, String question) {
    try {
      var document = YamlDocument.parse(read.file(), read.text());
      return WrittenEdition.of(document.root())
          .questions()
          .filter(written -> written.id().equals(question))
          .map(written -> document.line(written.at() + "/carry_over"))
          .findFirst()
          .orElse(1);
    } catch (UnreadableFileException e) {
      return e.line();
    }
  }
}
