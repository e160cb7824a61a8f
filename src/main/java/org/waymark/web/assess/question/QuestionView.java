package org.waymark.web.assess.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Casework.Case;
import org.waymark.questionnaire.Group;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Evidence;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.questionnaire.source.Reference;
import org.waymark.web.assess.Addresses;
import org.waymark.web.assess.FilledIn;
import org.waymark.web.assess.Steps;
import org.waymark.web.layout.LayoutMessages;
import org.waymark.web.layout.ask.Ask;
import org.waymark.web.layout.ask.AskFields;
import org.waymark.web.layout.ask.SentAnswers;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.recognition.Visit;

/** Makes the page of one question, or of one table of questions. */
@ApplicationScoped
class QuestionView {

  private final Visit visit;
  private final StepFields asks;
  private final FilledIn filledIn;
  private final AskFields fields;
  private final Speaker speaker;

  QuestionView(Visit visit, StepFields asks, FilledIn filledIn, AskFields fields, Speaker speaker) {
    this.visit = visit;
    this.asks = asks;
    this.filledIn = filledIn;
    this.fields = fields;
    this.speaker = speaker;
  }

  /**
   * The page with the answers there are.
   *
   * @param changing whether the firm came from the check page and goes back there
   */
  QuestionPage page(Case found, Part step, boolean changing) {
    return page(found, step, changing, given(found, step), Map.of());
  }

  /** The same page with what was sent and what is wrong with it, by question id. */
  QuestionPage refused(
      Case found,
      Part step,
      boolean changing,
      SentAnswers sent,
      Map<String, Reply.Refused> replies) {
    return page(found, step, changing, sent, replies);
  }

  private QuestionPage page(
      Case found,
      Part step,
      boolean changing,
      SentAnswers sent,
      Map<String, Reply.Refused> replies) {
    var controls = asks.asks(step, sent, question -> error(question, step, sent, replies));
    return new QuestionPage(
        way(found, step, changing),
        summary(controls),
        table(step),
        controls,
        new QuestionPage.Notes(
            filledIn.sentence(found, step),
            asks.proof(step, sent),
            why(step, found.interview().questionnaire())),
        visit.shownCode());
  }

  private @Nullable Text error(
      Question question, Part step, SentAnswers sent, Map<String, Reply.Refused> replies) {
    var reply = replies.get(question.id());
    return reply == null
        ? null
        : fields.wrong(question, reply, sent, SentAnswers.field(step, question));
  }

  private static @Nullable ErrorSummary summary(List<Ask> asks) {
    var problems = asks.stream().flatMap(ask -> ask.problem().stream()).toList();
    return problems.isEmpty() ? null : new ErrorSummary(problems);
  }

  private QuestionPage.Way way(Case found, Part step, boolean changing) {
    var id = found.assessment();
    var layout = speaker.words(LayoutMessages.class);
    return new QuestionPage.Way(
        speaker.text(step.wording().text()),
        speaker.text(Steps.section(found, step).title()),
        (changing ? Addresses.change(id, step) : Addresses.question(id, step)).toString(),
        new Link(layout.back(), Steps.before(found, step, changing).toString()),
        new Link(layout.allParts(), Addresses.tasks(id).toString()));
  }

  private QuestionPage.@Nullable Table table(Part step) {
    return switch (step) {
      case Question _ -> null;
      case Group group ->
          new QuestionPage.Table(
              speaker.text(group.wording().text()), speaker.textIfAny(group.wording().hint()));
    };
  }

  private static SentAnswers given(Case found, Part step) {
    Map<String, List<String>> values = new HashMap<>();
    step.questions()
        .forEach(
            question -> {
              var field = SentAnswers.field(step, question);
              found
                  .interview()
                  .answerTo(question)
                  .ifPresent(answer -> values.putAll(SentAnswers.filledIn(field, answer)));
              if (found.answers().evidenceFor(question.id()) != Evidence.CLAIMED) {
                values.put(SentAnswers.SHOWN, List.of("yes"));
              }
            });
    return new SentAnswers(values);
  }

  /** A table says once why it asks: its questions all come from the same place. */
  private QuestionPage.Why why(Part step, Questionnaire edition) {
    var first = step.questions().findFirst().orElseThrow();
    return new QuestionPage.Why(
        speaker.textIfAny(first.wording().why()),
        first.references().stream()
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
}
