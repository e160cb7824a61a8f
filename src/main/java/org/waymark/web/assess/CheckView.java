package org.waymark.web.assess;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Casework.Case;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.questionnaire.Question;
import org.waymark.web.layout.LayoutMessages;
import org.waymark.web.layout.ask.AskMessages;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.recognition.Visit;

/** Makes the page on which a firm checks its answers. */
@ApplicationScoped
public class CheckView {

  private final Visit visit;
  private final ProfileSummary profile;
  private final AnswerRows rows;
  private final SayFields say;
  private final Speaker speaker;

  CheckView(Visit visit, ProfileSummary profile, AnswerRows rows, SayFields say, Speaker speaker) {
    this.visit = visit;
    this.profile = profile;
    this.rows = rows;
    this.say = say;
    this.speaker = speaker;
  }

  /** All answers, to be looked over. */
  public TemplateInstance page(Case found) {
    return page(found, null, null);
  }

  /**
   * The same page once more.
   *
   * @param said what the firm has said with its answers so far
   */
  CheckPage page(Case found, Declaration said) {
    return page(found, said, null);
  }

  /** The same page, naming each question that still needs an answer. */
  public TemplateInstance incomplete(
      Case found, List<Question> unanswered, @Nullable Declaration said) {
    var problems =
        unanswered.stream()
            .map(
                question ->
                    new ErrorSummary.Problem(
                        speaker
                            .text(question.wording().text())
                            .within(messages().answerThis(Text.SLOT)),
                        AnswerRows.change(found, question)))
            .toList();
    return page(found, said, new ErrorSummary(problems));
  }

  /** The same page, with word that a stage was sent that is not among those here. */
  CheckPage unknownStage(Case found, Declaration said) {
    var problem =
        new ErrorSummary.Problem(
            Text.of(speaker.words(AskMessages.class).answerUnknown()), "#stage");
    return page(found, said, new ErrorSummary(List.of(problem)));
  }

  private CheckPage page(Case found, @Nullable Declaration said, @Nullable ErrorSummary errors) {
    var draft = found.assessment();
    var guided = draft.guide().isPresent();
    var parts = new ArrayList<CheckPage.Part>();
    parts.add(
        new CheckPage.Part(
            Text.of(messages().yourFirm()),
            profile.of(found.profile(), guided ? null : Addresses.profile(draft.id()).toString())));
    for (var section : found.interview().questionnaire().sections()) {
      var answers = rows.of(found, section);
      if (!answers.rows().isEmpty()) {
        parts.add(new CheckPage.Part(speaker.text(section.title()), answers));
      }
    }
    return new CheckPage(
        speaker.text(found.interview().questionnaire().about().title()),
        Addresses.check(draft).toString(),
        new Link(speaker.words(LayoutMessages.class).back(), Addresses.tasks(draft).toString()),
        errors,
        parts,
        Steps.open(found).size(),
        found.interview().contradictions().stream().map(asked -> rows.doubt(found, asked)).toList(),
        guided ? null : say.of(found, said),
        visit.shownCode());
  }

  private AssessMessages messages() {
    return speaker.words(AssessMessages.class);
  }
}
