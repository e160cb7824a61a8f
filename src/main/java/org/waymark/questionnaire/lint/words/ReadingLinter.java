package org.waymark.questionnaire.lint.words;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.lint.Findings;
import org.waymark.questionnaire.lint.Rule;
import org.waymark.questionnaire.text.LocalisedText;
import org.waymark.questionnaire.written.WrittenEdition;

/** Warns of questions, with the words around them, that are hard to read. */
final class ReadingLinter {

  /** US school grade; a reading age of 16. The aim is 9 (GOV.UK content design guidance). */
  private static final double HIGHEST_GRADE = 11;

  /** Words below which the grade says more about one long word than about the text. */
  private static final int ENOUGH_WORDS = 20;

  private final Questionnaire edition;
  private final WrittenEdition written;
  private final Findings findings;

  ReadingLinter(Questionnaire edition, WrittenEdition written, Findings findings) {
    this.edition = edition;
    this.written = written;
    this.findings = findings;
  }

  void check() {
    var questions = edition.questions().iterator();
    written.questions().forEach(as -> check(questions.next(), as.at() + "/text"));
  }

  private void check(Question question, String at) {
    var words = words(question);
    var grade = ReadingGrade.of(words);
    if (ReadingGrade.words(words) >= ENOUGH_WORDS && grade > HIGHEST_GRADE) {
      findings.add(
          at,
          Rule.READING_AGE,
          "this question and its notes need a reading age of %.0f: use shorter sentences and words"
              .formatted(grade + 5));
    }
  }

  /** What an owner reads in one go. */
  private static String words(Question question) {
    var wording = question.wording();
    return Stream.of(wording.text(), wording.hint(), wording.why())
        .filter(Objects::nonNull)
        .map(LocalisedText::en)
        .collect(Collectors.joining(" "));
  }
}
