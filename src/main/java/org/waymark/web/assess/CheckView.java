package org.waymark.web.assess;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Casework.Case;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Section;
import org.waymark.web.layout.LayoutMessages;
import org.waymark.web.layout.Visit;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the page on which a firm checks its answers. */
@ApplicationScoped
class CheckView {

  private final Visit visit;
  private final ProfileSummary profile;
  private final AssessMessages messages;
  private final LayoutMessages layout;
  private final Speaker speaker;

  CheckView(
      Visit visit,
      ProfileSummary profile,
      @Spoken AssessMessages messages,
      @Spoken LayoutMessages layout,
      Speaker speaker) {
    this.visit = visit;
    this.profile = profile;
    this.messages = messages;
    this.layout = layout;
    this.speaker = speaker;
  }

  CheckPage page(Case found) {
    return page(found, null);
  }

  /** The same page, naming each question that still needs an answer. */
  CheckPage incomplete(Case found, List<Question> unanswered) {
    var problems =
        unanswered.stream()
            .map(
                question ->
                    new ErrorSummary.Problem(
                        speaker
                            .text(question.wording().text())
                            .within(messages.answerThis(Text.SLOT)),
                        Addresses.change(found.assessment().id(), question).toString()))
            .toList();
    return page(found, new ErrorSummary(problems));
  }

  private CheckPage page(Case found, @Nullable ErrorSummary errors) {
    var id = found.assessment().id();
    var parts = new ArrayList<CheckPage.Part>();
    parts.add(
        new CheckPage.Part(
            Text.of(messages.yourFirm()),
            profile.of(found.profile(), Addresses.profile(id).toString())));
    for (var section : found.interview().questionnaire().sections()) {
      if (!found.interview().questions(section).isEmpty()) {
        parts.add(new CheckPage.Part(speaker.text(section.title()), rows(found, section)));
      }
    }
    return new CheckPage(
        speaker.text(found.interview().questionnaire().about().title()),
        Addresses.check(id).toString(),
        new Link(layout.back(), Addresses.tasks(id).toString()),
        errors,
        parts,
        found.interview().unanswered().size(),
        count(),
        visit.code().orElseThrow().display());
  }

  private Choices count() {
    return Choices.of(
        Field.of("count", messages.countLabel()).withHint(messages.countHint()),
        List.of(Choice.of("yes", messages.countYes())));
  }

  private SummaryList rows(Case found, Section section) {
    return new SummaryList(
        found.interview().questions(section).stream().map(q -> row(found, q)).toList());
  }

  private SummaryList.Row row(Case found, Question question) {
    var text = speaker.text(question.wording().text());
    var answer = found.interview().answerTo(question);
    var values =
        answer
            .map(
                given ->
                    given.written().stream()
                        .flatMap(id -> question.format().option(id).stream())
                        .map(option -> speaker.text(option.label()))
                        .toList())
            .orElse(List.of(Text.of(messages.notAnswered())));
    var link =
        new SummaryList.Action(
            answer.isPresent() ? messages.change() : messages.answer(),
            Addresses.change(found.assessment().id(), question).toString(),
            text);
    return new SummaryList.Row(text, values, List.of(link));
  }
}
