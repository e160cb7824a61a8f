package org.waymark.web.assess;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.rule.Level;
import org.waymark.web.layout.component.Button;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.TaskList;
import org.waymark.web.layout.component.TaskList.Status;
import org.waymark.web.layout.component.TaskList.Tone;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.ProfileWords;
import org.waymark.web.layout.recognition.Visit;

/** Makes the page with the parts of an assessment. */
@ApplicationScoped
public class TaskListView {

  private final Casework casework;
  private final Visit visit;
  private final ProfileWords words;
  private final AssessMessages messages;
  private final Speaker speaker;

  TaskListView(
      Casework casework,
      Visit visit,
      ProfileWords words,
      @Spoken AssessMessages messages,
      Speaker speaker) {
    this.casework = casework;
    this.visit = visit;
    this.words = words;
    this.messages = messages;
    this.speaker = speaker;
  }

  /** The parts with how far each is. */
  public TemplateInstance page(Case found) {
    return page(found, reminder(found));
  }

  /** The parts, with the news that a question is not asked of this firm. */
  public TemplateInstance questionNotAsked(Case found) {
    return page(found, new Notification(Notification.Kind.IMPORTANT, messages.questionNotAsked()));
  }

  /** The parts, with word that there is no such depth. */
  public TemplateInstance depthUnknown(Case found) {
    return page(found, new Notification(Notification.Kind.IMPORTANT, messages.depthUnknown()));
  }

  private TaskListPage page(Case found, @Nullable Notification news) {
    var interview = found.interview();
    var asked = Steps.needed(interview.steps()).size();
    var answered = asked - Steps.open(found).size();
    var sections =
        interview.questionnaire().sections().stream()
            .filter(section -> !interview.steps(section).isEmpty())
            .map(section -> task(found, section))
            .toList();
    return new TaskListPage(
        speaker.text(interview.questionnaire().about().title()),
        words.summary(found.profile()),
        visit.shownCode(),
        news,
        new TaskList(sections),
        new TaskListPage.Progress(answered, asked),
        next(found, answered),
        depth(found),
        all(found));
  }

  /** Where everything else of the firm is. */
  private Link all(Case found) {
    var assessment = found.assessment();
    return assessment.guide().isEmpty()
        ? new Link(messages.overviewTitle(), Addresses.ALL)
        : new Link(messages.backToClient(), "/advise/clients/" + assessment.organisation());
  }

  /** An adviser is reminded whose answers these are. */
  private @Nullable Notification reminder(Case found) {
    return found.assessment().guide().isEmpty()
        ? null
        : new Notification(Notification.Kind.IMPORTANT, messages.guidedNote());
  }

  /** The way to the other depth; null where there is only one. */
  private TaskListPage.@Nullable OtherDepth depth(Case found) {
    return casework.depths(found) ? otherDepth(found) : null;
  }

  private TaskListPage.OtherDepth otherDepth(Case found) {
    var minutes = found.interview().questionnaire().about().minutes();
    var action = Addresses.depth(found.assessment()).toString();
    return switch (found.assessment().form().depth()) {
      case CORE ->
          new TaskListPage.OtherDepth(
              messages.nowCore(minutes.core()) + upTo(found.interview().questionnaire().levels()),
              messages.toFull(minutes.full()),
              action,
              Depth.FULL.code());
      case FULL ->
          new TaskListPage.OtherDepth(
              messages.nowFull(minutes.full()),
              messages.toCore(minutes.core()),
              action,
              Depth.CORE.code());
    };
  }

  private String upTo(List<Level> levels) {
    var given = levels.stream().filter(level -> !level.fullOnly()).count();
    return given == levels.size() ? "" : " " + messages.coreUpTo((int) given, levels.size());
  }

  private TaskList.Task task(Case found, Section section) {
    var steps = found.interview().steps(section);
    var unanswered = Steps.open(found).stream().map(Part::id).toList();
    var open = steps.stream().filter(step -> unanswered.contains(step.id())).toList();
    var first = open.isEmpty() ? steps.getFirst() : open.getFirst();
    return new TaskList.Task(
        speaker.text(section.title()),
        Addresses.question(found.assessment(), first).toString(),
        about(section, FilledIn.count(found, steps)),
        status(open.size(), Steps.needed(steps).size()));
  }

  private @Nullable Text about(Section section, int filledIn) {
    var summary = speaker.textIfAny(section.summary());
    if (filledIn == 0) {
      return summary;
    }
    var note = Text.of(messages.filledInPart(filledIn));
    return summary == null ? note : Text.joined(" ", List.of(summary, note));
  }

  private Status status(int left, int of) {
    if (left == 0) {
      return new Status(messages.statusDone(), Tone.PLAIN);
    }
    return left == of
        ? new Status(messages.statusNotStarted(), Tone.BLUE)
        : new Status(messages.statusInProgress(), Tone.LIGHT_BLUE);
  }

  private Button next(Case found, int answered) {
    var id = found.assessment();
    return Steps.open(found).stream()
        .findFirst()
        .map(
            step ->
                Button.link(
                    answered == 0 ? messages.startAnswering() : messages.goOn(),
                    Addresses.question(id, step).toString()))
        .orElseGet(() -> Button.link(messages.checkTitle(), Addresses.check(id).toString()));
  }
}
