package org.waymark.web.assess;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Casework.Case;
import org.waymark.questionnaire.Section;
import org.waymark.web.layout.Visit;
import org.waymark.web.layout.component.Button;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.TaskList;
import org.waymark.web.layout.component.TaskList.Status;
import org.waymark.web.layout.component.TaskList.Tone;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.ProfileWords;

/** Makes the page with the parts of an assessment. */
@ApplicationScoped
class TaskListView {

  private final Visit visit;
  private final ProfileWords words;
  private final AssessMessages messages;
  private final Speaker speaker;

  TaskListView(Visit visit, ProfileWords words, @Spoken AssessMessages messages, Speaker speaker) {
    this.visit = visit;
    this.words = words;
    this.messages = messages;
    this.speaker = speaker;
  }

  TaskListPage page(Case found) {
    return page(found, null);
  }

  /** The parts, with the news that a question is not asked of this firm. */
  TaskListPage questionNotAsked(Case found) {
    return page(found, new Notification(Notification.Kind.IMPORTANT, messages.questionNotAsked()));
  }

  private TaskListPage page(Case found, @Nullable Notification news) {
    var interview = found.interview();
    var asked = (int) interview.questions().count();
    var answered = asked - interview.unanswered().size();
    var sections =
        interview.questionnaire().sections().stream()
            .filter(section -> !interview.questions(section).isEmpty())
            .map(section -> task(found, section))
            .toList();
    return new TaskListPage(
        speaker.text(interview.questionnaire().about().title()),
        words.summary(found.profile()),
        visit.code().orElseThrow().display(),
        news,
        new TaskList(sections),
        new TaskListPage.Progress(answered, asked),
        next(found, answered));
  }

  private TaskList.Task task(Case found, Section section) {
    var questions = found.interview().questions(section);
    var open = found.interview().unanswered();
    var first = questions.stream().filter(open::contains).findFirst().orElse(questions.getFirst());
    var left = questions.stream().filter(open::contains).count();
    return new TaskList.Task(
        speaker.text(section.title()),
        Addresses.question(found.assessment().id(), first).toString(),
        speaker.textIfAny(section.summary()),
        status(left, questions.size()));
  }

  private Status status(long left, int of) {
    if (left == 0) {
      return new Status(messages.statusDone(), Tone.PLAIN);
    }
    return left == of
        ? new Status(messages.statusNotStarted(), Tone.BLUE)
        : new Status(messages.statusInProgress(), Tone.LIGHT_BLUE);
  }

  private Button next(Case found, int answered) {
    var id = found.assessment().id();
    return found.interview().unanswered().stream()
        .findFirst()
        .map(
            question ->
                Button.link(
                    answered == 0 ? messages.startAnswering() : messages.goOn(),
                    Addresses.question(id, question).toString()))
        .orElseGet(() -> Button.link(messages.checkTitle(), Addresses.check(id).toString()));
  }
}
