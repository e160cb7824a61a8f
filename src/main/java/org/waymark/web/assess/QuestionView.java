package org.waymark.web.assess;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Casework.Case;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.source.Reference;
import org.waymark.web.layout.LayoutMessages;
import org.waymark.web.layout.Visit;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the page of one question, and says where the firm goes from it. */
@ApplicationScoped
class QuestionView {

  private final Visit visit;
  private final ReplyErrors errors;
  private final LayoutMessages layout;
  private final Speaker speaker;

  QuestionView(Visit visit, ReplyErrors errors, @Spoken LayoutMessages layout, Speaker speaker) {
    this.visit = visit;
    this.errors = errors;
    this.layout = layout;
    this.speaker = speaker;
  }

  /**
   * @param changing whether the firm came from the check page and goes back there
   */
  QuestionPage page(Case found, Question question, boolean changing) {
    var chosen = found.interview().answerTo(question).map(Answer::written).orElse(List.of());
    return page(found, question, changing, new Sent(Set.copyOf(chosen), null));
  }

  /** The same page with what was sent and what is wrong with it. */
  QuestionPage refused(
      Case found, Question question, boolean changing, List<String> options, Reply.Refused reply) {
    return page(
        found, question, changing, new Sent(Set.copyOf(options), errors.text(question, reply)));
  }

  private QuestionPage page(Case found, Question question, boolean changing, Sent sent) {
    var id = found.assessment().id();
    var field =
        Field.of("answer", speaker.text(question.wording().text()))
            .asHeading()
            .withHint(speaker.textIfAny(question.wording().hint()))
            .withError(sent.error());
    return new QuestionPage(
        speaker.text(section(found, question).title()),
        (changing ? Addresses.change(id, question) : Addresses.question(id, question)).toString(),
        new Link(layout.back(), before(found, question, changing).toString()),
        new Link(layout.allParts(), Addresses.tasks(id).toString()),
        ErrorSummary.of(field),
        new QuestionPage.Ask(choices(field, question, sent), question.format().several()),
        why(question, found.interview().questionnaire()),
        visit.code().orElseThrow().display());
  }

  private Choices choices(Field field, Question question, Sent sent) {
    var options = question.format().options();
    return new Choices(
        field,
        options.stream().filter(o -> !o.exclusive()).map(o -> choice(o, sent)).toList(),
        options.stream().filter(Option::exclusive).map(o -> choice(o, sent)).toList());
  }

  private Choice choice(Option option, Sent sent) {
    return new Choice(
        option.id(),
        speaker.text(option.label()),
        speaker.textIfAny(option.hint()),
        sent.chosen().contains(option.id()));
  }

  private QuestionPage.Why why(Question question, Questionnaire edition) {
    return new QuestionPage.Why(
        speaker.textIfAny(question.wording().why()),
        question.references().stream()
            .flatMap(reference -> origin(reference, edition).stream())
            .distinct()
            .toList());
  }

  /** Cross-references to other schemes are for reviewers: they stay in the file and the API. */
  private Optional<QuestionPage.Origin> origin(Reference reference, Questionnaire edition) {
    return switch (reference) {
      case Reference.CrossReference _ -> Optional.empty();
      case Reference.Cited(var sourceId, var locator) ->
          edition
              .source(sourceId)
              .map(
                  source ->
                      new QuestionPage.Origin(
                          speaker.english(
                              Stream.of(
                                      source.publisher(), source.title(), source.edition(), locator)
                                  .flatMap(Stream::ofNullable)
                                  .collect(Collectors.joining(", "))),
                          source.url()));
    };
  }

  private static Section section(Case found, Question question) {
    return found.interview().questionnaire().sections().stream()
        .filter(section -> section.questions().contains(question))
        .findFirst()
        .orElseThrow();
  }

  private static URI before(Case found, Question question, boolean changing) {
    var id = found.assessment().id();
    if (changing) {
      return Addresses.check(id);
    }
    var asked = found.interview().questions().toList();
    var position = asked.indexOf(question);
    return position > 0 ? Addresses.question(id, asked.get(position - 1)) : Addresses.tasks(id);
  }

  /** The next question without an answer, those further on first; the check page after the last. */
  URI after(Case found, String questionId, boolean changing) {
    var id = found.assessment().id();
    var asked = found.interview().questions().toList();
    var unanswered = found.interview().unanswered();
    var position = asked.stream().map(Question::id).toList().indexOf(questionId);
    if (changing && unanswered.isEmpty()) {
      return Addresses.check(id);
    }
    return unanswered.stream()
        .filter(question -> asked.indexOf(question) > position)
        .findFirst()
        .or(() -> unanswered.stream().findFirst())
        .map(question -> Addresses.question(id, question))
        .orElse(Addresses.check(id));
  }

  /** What is shown as chosen, and what is wrong with it. */
  private record Sent(Set<String> chosen, @Nullable Text error) {}
}
