package org.waymark.web.advise.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.casefile.CaseDocument;
import org.waymark.adviser.client.Client;
import org.waymark.adviser.validation.Saving;
import org.waymark.adviser.validation.finding.Validation;
import org.waymark.questionnaire.Question;
import org.waymark.web.layout.AnswerWords;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** A client, its answers and what colleagues did, in the words of the pages. */
@ApplicationScoped
public class ClientWords {

  private final AnswerWords answers;
  private final ValidationMessages messages;
  private final Speaker speaker;

  ClientWords(AnswerWords answers, @Spoken ValidationMessages messages, Speaker speaker) {
    this.answers = answers;
    this.messages = messages;
    this.speaker = speaker;
  }

  /** Name of a client; words in its place where it gave none. */
  public String name(Client client) {
    var name = client.contact().firm();
    return name.isEmpty() ? messages.unnamedFirm() : name;
  }

  /** What became of a draft that a colleague finished; null when nobody has. */
  public @Nullable String finishedMeanwhile(@Nullable Saving came) {
    if (!(came instanceof Saving.FinishedMeanwhile(var validation))) {
      return null;
    }
    var finished = validation == null ? null : validation.finished();
    return finished == null
        ? messages.goneMeanwhile()
        : messages.finishedMeanwhile(finished.person(), speaker.moment(finished.at()));
  }

  /** What the firm answered. */
  List<Text> answer(ValidationDoor.Opened opened, Question question) {
    return opened.desk().answer(question).map(answer -> answers.by(question, answer)).orElseThrow();
  }

  /** A document by its name, and by what tells it from others of that name. */
  String called(CaseDocument document) {
    var day = speaker.day(document.addedAt());
    return document.present()
        ? messages.documentNamed(document.name(), day)
        : messages.documentRemoved(document.name(), day);
  }

  /** A finished one in a line, for example "Ada Adviser, 3 December 2026: from 61 to 55 of 100". */
  String line(Validation.Finished finished) {
    return messages.earlierOne(
        finished.person(),
        speaker.day(finished.at()),
        finished.self().points(),
        finished.validated().points());
  }
}
