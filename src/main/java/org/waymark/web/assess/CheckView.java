package org.waymark.web.assess;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Casework.Case;
import org.waymark.questionnaire.Group;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.Evidence;
import org.waymark.questionnaire.rule.Contradiction;
import org.waymark.web.layout.AnswerWords;
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
  private final AnswerWords said;
  private final FilledIn filledIn;
  private final AssessMessages messages;
  private final LayoutMessages layout;
  private final Speaker speaker;

  CheckView(
      Visit visit,
      ProfileSummary profile,
      AnswerWords said,
      FilledIn filledIn,
      @Spoken AssessMessages messages,
      @Spoken LayoutMessages layout,
      Speaker speaker) {
    this.visit = visit;
    this.profile = profile;
    this.said = said;
    this.filledIn = filledIn;
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
                        change(found, question)))
            .toList();
    return page(found, new ErrorSummary(problems));
  }

  /** The same page, with word that a stage was sent that is not among those here. */
  CheckPage unknownStage(Case found) {
    var problem = new ErrorSummary.Problem(Text.of(messages.answerUnknown()), "#stage");
    return page(found, new ErrorSummary(List.of(problem)));
  }

  private CheckPage page(Case found, @Nullable ErrorSummary errors) {
    var id = found.assessment().id();
    var parts = new ArrayList<CheckPage.Part>();
    parts.add(
        new CheckPage.Part(
            Text.of(messages.yourFirm()),
            profile.of(found.profile(), Addresses.profile(id).toString())));
    for (var section : found.interview().questionnaire().sections()) {
      var rows = rows(found, section);
      if (!rows.rows().isEmpty()) {
        parts.add(new CheckPage.Part(speaker.text(section.title()), rows));
      }
    }
    return new CheckPage(
        speaker.text(found.interview().questionnaire().about().title()),
        Addresses.check(id).toString(),
        new Link(layout.back(), Addresses.tasks(id).toString()),
        errors,
        parts,
        Steps.open(found).size(),
        found.interview().contradictions().stream().map(asked -> doubt(found, asked)).toList(),
        new CheckPage.Say(stages(found), count()),
        visit.code().orElseThrow().display());
  }

  private Choices count() {
    return Choices.of(
        Field.of("count", messages.countLabel()).withHint(messages.countHint()),
        List.of(Choice.of("yes", messages.countYes())));
  }

  private SummaryList rows(Case found, Section section) {
    return new SummaryList(
        section.questions().stream()
            .filter(found.interview()::counts)
            .map(question -> row(found, question))
            .toList());
  }

  /** Two answers that hardly go together: the firm says which is right, or leaves both. */
  private CheckPage.Doubt doubt(Case found, Contradiction asked) {
    var edition = found.interview().questionnaire();
    return new CheckPage.Doubt(
        speaker.text(asked.ask()),
        asked.questions().stream()
            .flatMap(id -> edition.question(id).stream())
            .filter(found.interview()::asks)
            .map(
                question ->
                    new Link(
                        question(found, question).within(messages.changeAnswer(Text.SLOT)),
                        change(found, question)))
            .toList());
  }

  private @Nullable Choices stages(Case found) {
    var stages = found.interview().questionnaire().about().choices().stages();
    if (stages.isEmpty()) {
      return null;
    }
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of("", messages.noStage()).chosen(true));
    stages.forEach(stage -> choices.add(Choice.of(stage.id(), speaker.text(stage.title()))));
    return Choices.of(
        Field.of("stage", messages.stageLabel()).withHint(messages.stageHint()), choices);
  }

  private static String change(Case found, Question question) {
    return Addresses.change(found.assessment().id(), Steps.of(found, question)).toString();
  }

  /** In a table its row needs what is asked above. */
  private Text question(Case found, Question question) {
    var text = speaker.text(question.wording().text());
    return Steps.of(found, question) instanceof Group table
        ? Text.joined(" ", List.of(speaker.text(table.wording().text()), text))
        : text;
  }

  private SummaryList.Row row(Case found, Question question) {
    var text = question(found, question);
    var answer = found.interview().answerTo(question);
    if (question.derived()) {
      return new SummaryList.Row(text, List.of(Text.of(messages.workedOut())), List.of());
    }
    var values = new ArrayList<Text>();
    answer.ifPresentOrElse(
        given -> values.addAll(said.by(question, given)),
        () -> values.add(Text.of(messages.notAnswered())));
    if (found.answers().evidenceFor(question.id()) != Evidence.CLAIMED) {
      values.add(Text.of(messages.canShowNote()));
    }
    var note = filledIn.note(found, question);
    if (note != null) {
      values.add(note);
    }
    var link =
        new SummaryList.Action(
            answer.isPresent() ? messages.change() : messages.answer(),
            change(found, question),
            text);
    return new SummaryList.Row(text, values, List.of(link));
  }
}
