package org.waymark.web.advise.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.validation.Saving;
import org.waymark.adviser.validation.finding.Validation;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Section;
import org.waymark.web.advise.ClientDoor;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.verdict.SideBySide;
import org.waymark.web.layout.verdict.SideBySideView;
import org.waymark.web.layout.verdict.VerdictWords;

/** Makes the page of all answers with their verdicts. */
@ApplicationScoped
class OverviewView {

  private final ClientWords words;
  private final VerdictWords verdicts;
  private final SideBySideView scores;
  private final ValidationMessages messages;
  private final Speaker speaker;

  OverviewView(
      ClientWords words,
      VerdictWords verdicts,
      SideBySideView scores,
      @Spoken ValidationMessages messages,
      Speaker speaker) {
    this.words = words;
    this.verdicts = verdicts;
    this.scores = scores;
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * @param refused what came of the last act; null when there was none
   */
  OverviewPage page(ValidationDoor.Opened opened, @Nullable Saving refused) {
    var desk = opened.desk();
    var edition = desk.found().interview().questionnaire();
    var assessment = desk.found().assessment();
    var draft = desk.draft();
    var judged = draft == null ? 0 : draft.judgements().size();
    return new OverviewPage(
        new OverviewPage.Heading(
            new Link(messages.backToClient(), ClientDoor.address(opened.client())),
            words.name(opened.client()),
            speaker.text(edition.about().title()).within(messages.title(Text.SLOT)),
            messages.handedIn(speaker.day(assessment.submittedAt().orElseThrow()))),
        errors(refused),
        news(refused),
        earlier(opened),
        scores(opened),
        parts(opened),
        new OverviewPage.Seen(
            Addresses.overview(opened),
            draft == null ? "" : draft.id().toString(),
            draft == null ? 0 : draft.version()),
        messages.lookedAt(judged, desk.questions().size()));
  }

  private @Nullable ErrorSummary errors(@Nullable Saving refused) {
    return refused instanceof Saving.Refused
        ? new ErrorSummary(
            List.of(new ErrorSummary.Problem(Text.of(messages.nothingJudged()), "#answers")))
        : null;
  }

  private @Nullable Notification news(@Nullable Saving refused) {
    var finished = words.finishedMeanwhile(refused);
    if (finished != null) {
      return new Notification(Notification.Kind.IMPORTANT, finished);
    }
    return refused instanceof Saving.ChangedMeanwhile
        ? new Notification(Notification.Kind.IMPORTANT, messages.changedMeanwhile())
        : null;
  }

  private List<Link> earlier(ValidationDoor.Opened opened) {
    var assessment = opened.desk().found().assessment();
    var report =
        "/advise/clients/" + assessment.organisation() + "/reports/" + assessment.id() + "/checks/";
    var links = new ArrayList<Link>();
    for (Validation validation : opened.desk().earlier()) {
      var finished = Objects.requireNonNull(validation.finished());
      links.add(new Link(words.line(finished), report + validation.id()));
    }
    return List.copyOf(links);
  }

  private SideBySide scores(ValidationDoor.Opened opened) {
    var desk = opened.desk();
    var draft = desk.draft();
    return scores.toAdviser(
        new SideBySideView.Both(
            desk.found().interview().questionnaire(),
            desk.self(),
            desk.validated(),
            draft == null ? Map.of() : draft.overrides()),
        scope -> Addresses.level(opened, scope));
  }

  private List<OverviewPage.Part> parts(ValidationDoor.Opened opened) {
    return opened.desk().found().interview().questionnaire().sections().stream()
        .map(section -> part(opened, section))
        .filter(part -> !part.rows().isEmpty())
        .toList();
  }

  private OverviewPage.Part part(ValidationDoor.Opened opened, Section section) {
    var questions =
        opened.desk().questions().stream().filter(section.questions()::contains).toList();
    var judged =
        questions.stream().filter(q -> opened.desk().judgement(q.id()).isPresent()).count();
    var left = (int) (questions.size() - judged);
    var title = speaker.text(section.title());
    return new OverviewPage.Part(
        section.id(),
        title,
        messages.lookedAt((int) judged, questions.size()),
        questions.stream().map(question -> row(opened, question)).toList(),
        left == 0
            ? null
            : new OverviewPage.Accept(
                Addresses.section(opened, section.id()), messages.acceptRest(left), title));
  }

  private OverviewPage.Row row(ValidationDoor.Opened opened, Question question) {
    var text = speaker.text(question.wording().text());
    var judgement = opened.desk().judgement(question.id()).orElse(null);
    return new OverviewPage.Row(
        text,
        words.answer(opened, question),
        verdicts.found(question, judgement, Addresses.documents(opened)),
        new Link(text, Addresses.answer(opened, question)));
  }
}
