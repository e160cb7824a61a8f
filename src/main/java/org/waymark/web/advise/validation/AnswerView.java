package org.waymark.web.advise.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.validation.JudgeAnswer.Kind;
import org.waymark.adviser.validation.Saving;
import org.waymark.adviser.validation.Saving.Flaw;
import org.waymark.adviser.validation.finding.Verdict;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Evidence;
import org.waymark.web.layout.ask.Ask;
import org.waymark.web.layout.ask.AskFields;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.verdict.VerdictWords;

/** Makes the page of one answer. */
@ApplicationScoped
class AnswerView {

  private final ClientWords words;
  private final VerdictWords verdicts;
  private final AskFields asks;
  private final ValidationMessages messages;
  private final Speaker speaker;

  AnswerView(
      ClientWords words,
      VerdictWords verdicts,
      AskFields asks,
      @Spoken ValidationMessages messages,
      Speaker speaker) {
    this.words = words;
    this.verdicts = verdicts;
    this.asks = asks;
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * @param refused why it was not saved; null when it was not tried
   */
  AnswerPage page(
      ValidationDoor.Opened opened, Question question, VerdictForm form, @Nullable Saving refused) {
    var verdict = verdict(opened, question, form, refused);
    var instead = instead(question, form, refused);
    var reason = reason(refused);
    var document = document(opened, question, form, refused);
    return new AnswerPage(
        heading(opened, question),
        summary(verdict.field(), instead, reason, document),
        news(refused),
        refused instanceof Saving.ChangedMeanwhile(var now)
            ? verdicts.found(
                question, now.judgements().get(question.id()), Addresses.documents(opened))
            : null,
        said(opened, question),
        verdict,
        instead,
        new AnswerPage.Grounds(new AnswerPage.Reason(reason, form.reason()), document),
        new AnswerPage.Sent(Addresses.answer(opened, question), form.check(), form.version()));
  }

  private @Nullable Notification news(@Nullable Saving refused) {
    var finished = words.finishedMeanwhile(refused);
    return finished == null ? null : new Notification(Notification.Kind.IMPORTANT, finished);
  }

  private static @Nullable ErrorSummary summary(
      Field verdict, Ask instead, Field reason, @Nullable Select document) {
    var problems = new ArrayList<ErrorSummary.Problem>();
    Optional.ofNullable(ErrorSummary.of(verdict)).ifPresent(s -> problems.addAll(s.problems()));
    instead.problem().ifPresent(problems::add);
    Optional.ofNullable(ErrorSummary.of(reason)).ifPresent(s -> problems.addAll(s.problems()));
    Optional.ofNullable(document)
        .map(select -> ErrorSummary.of(select.field()))
        .ifPresent(s -> problems.addAll(s.problems()));
    return problems.isEmpty() ? null : new ErrorSummary(problems);
  }

  private AnswerPage.Heading heading(ValidationDoor.Opened opened, Question question) {
    var section =
        opened.desk().found().interview().questionnaire().sections().stream()
            .filter(each -> each.questions().contains(question))
            .findFirst()
            .orElseThrow();
    return new AnswerPage.Heading(
        new Link(messages.allAnswers(), Addresses.overview(opened) + "#" + section.id()),
        words.name(opened.client()),
        speaker.text(section.title()),
        speaker.text(question.wording().text()),
        speaker.textIfAny(question.wording().hint()));
  }

  private AnswerPage.Said said(ValidationDoor.Opened opened, Question question) {
    var evidence = opened.desk().found().answers().evidenceFor(question.id());
    return new AnswerPage.Said(
        words.answer(opened, question),
        speaker.textIfAny(question.wording().proof()),
        evidence != Evidence.CLAIMED);
  }

  private Choices verdict(
      ValidationDoor.Opened opened, Question question, VerdictForm form, @Nullable Saving refused) {
    var field = Field.of("verdict", messages.verdictLabel());
    var choices = new ArrayList<Choice>();
    choices.add(choice("accept", messages.accept(), messages.acceptHint(), Kind.ACCEPT, form));
    choices.add(choice("change", messages.change(), messages.changeHint(), Kind.CHANGE, form));
    choices.add(choice("reject", messages.reject(), messages.rejectHint(), Kind.REJECT, form));
    if (opened.desk().judgement(question.id()).isPresent()) {
      choices.add(choice("open", messages.leave(), messages.leaveHint(), Kind.LEAVE_OPEN, form));
    }
    return Choices.of(
        is(refused, Flaw.NO_VERDICT) ? field.withError(Text.of(messages.verdictMissing())) : field,
        choices);
  }

  private static Choice choice(
      String value, String label, String hint, Kind kind, VerdictForm form) {
    return Choice.of(value, label).withHint(Text.of(hint)).chosen(form.kind() == kind);
  }

  private Ask instead(Question question, VerdictForm form, @Nullable Saving refused) {
    return asks.ask(
        question,
        Field.of(VerdictForm.ANSWER, messages.insteadLabel())
            .withError(wrong(question, form, refused)),
        form.answers());
  }

  private @Nullable Text wrong(Question question, VerdictForm form, @Nullable Saving refused) {
    if (refused instanceof Saving.BadAnswer(var reply)) {
      return asks.wrong(question, reply, form.answers(), VerdictForm.ANSWER);
    }
    return is(refused, Flaw.SAME_ANSWER) ? Text.of(messages.sameAnswer()) : null;
  }

  private Field reason(@Nullable Saving refused) {
    var field =
        Field.of("reason", messages.reasonLabel())
            .withHint(messages.reasonHint(Verdict.LONGEST_REASON));
    if (is(refused, Flaw.REASON_MISSING)) {
      return field.withError(Text.of(messages.reasonMissing()));
    }
    return is(refused, Flaw.REASON_TOO_LONG)
        ? field.withError(Text.of(messages.reasonTooLong(Verdict.LONGEST_REASON)))
        : field;
  }

  private @Nullable Select document(
      ValidationDoor.Opened opened, Question question, VerdictForm form, @Nullable Saving refused) {
    var wrong = is(refused, Flaw.NO_SUCH_DOCUMENT);
    var nameable = opened.desk().nameable(question.id());
    if (nameable.isEmpty() && !wrong) {
      return null;
    }
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of("", messages.documentNone()));
    for (var document : nameable) {
      var id = document.id().toString();
      choices.add(Choice.of(id, words.called(document)).chosen(id.equals(form.document())));
    }
    var field = Field.of("document", messages.documentLabel()).withHint(messages.documentHint());
    return Select.of(wrong ? field.withError(Text.of(messages.documentWrong())) : field, choices);
  }

  private static boolean is(@Nullable Saving refused, Flaw flaw) {
    return refused instanceof Saving.Refused(var found) && found == flaw;
  }
}
