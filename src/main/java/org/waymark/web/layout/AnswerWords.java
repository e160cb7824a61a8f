package org.waymark.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;

/** What a firm answered, in the words of the questionnaire. */
@ApplicationScoped
public class AnswerWords {

  private final Speaker speaker;

  AnswerWords(Speaker speaker) {
    this.speaker = speaker;
  }

  /** One text for each option chosen; a number with its unit; a day. */
  public List<Text> by(Question question, Answer answer) {
    return switch (answer) {
      case Answer.Amount(var amount) -> List.of(amount(question, amount.toPlainString()));
      case Answer.Day(var day) -> List.of(Text.of(speaker.day(day)));
      case Answer.Chosen _, Answer.DontKnow _, Answer.NotApplicable _ ->
          answer.written().stream()
              .flatMap(id -> question.format().option(id).stream())
              .map(option -> speaker.text(option.label()))
              .toList();
    };
  }

  private Text amount(Question question, String amount) {
    return question.format() instanceof AmountFormat format && format.unit() != null
        ? Text.joined(" ", List.of(Text.of(amount), speaker.text(format.unit())))
        : Text.of(amount);
  }
}
