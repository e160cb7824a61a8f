package org.waymark.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.text.Label;

/** An edition, ready for reading sheets of answers to any of its forms. */
final class AskedEdition {

  private final Questionnaire edition;
  private final Questionnaires forms;
  private final Map<String, Question> questions = new HashMap<>();

  AskedEdition(Questionnaire edition, Questionnaires forms) {
    this.edition = edition;
    this.forms = forms;
    edition.questions().forEach(question -> questions.put(question.id(), question));
  }

  String name() {
    return edition.id().toString();
  }

  /** Ids, in the order of the edition; empty where there is one form for all. */
  List<String> variants() {
    return edition.about().choices().variants().stream().map(Label::id).toList();
  }

  /** A question of any form. */
  Optional<Question> question(String id) {
    return Optional.ofNullable(questions.get(id));
  }

  /**
   * Which questions a firm is asked.
   *
   * @param form one that the edition offers
   */
  Interview interview(Form form, FirmFacts firm, Answers answers) {
    return forms.interview(forms.edition(edition.id(), form).orElseThrow(), firm, answers);
  }
}
