package org.waymark.recommendation;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.questionnaire.Group;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.text.LocalisedText;

/** What a firm said, in the words of its questionnaire. */
final class Labels {

  private Labels() {}

  /** To one question as it stands; to the rows or columns of a table each after its own text. */
  static List<LocalisedText> of(Part subject, List<Question> questions, Answers answers) {
    return questions.stream()
        .flatMap(
            question -> {
              var said = answers.to(question.id()).stream().flatMap(a -> said(question, a));
              return subject instanceof Group
                  ? said.map(label -> question.wording().text().then(": ", label))
                  : said;
            })
        .toList();
  }

  private static Stream<LocalisedText> said(Question question, Answer answer) {
    return switch (answer) {
      case Answer.Amount(var amount) -> Stream.of(amount(question, amount.toPlainString()));
      case Answer.Day(var day) -> Stream.of(new LocalisedText(day.toString(), null));
      case Answer.Chosen _, Answer.DontKnow _, Answer.NotApplicable _ ->
          question.format().options().stream()
              .filter(option -> answer.written().contains(option.id()))
              .map(Option::label);
    };
  }

  private static LocalisedText amount(Question question, String amount) {
    var number = new LocalisedText(amount, null);
    return question.format() instanceof AmountFormat format && format.unit() != null
        ? number.then(" ", format.unit())
        : number;
  }
}
