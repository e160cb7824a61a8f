package org.waymark.web.assess.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Assessment;
import org.waymark.kernel.FirmProfile;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.assess.Addresses;
import org.waymark.web.assess.AssessMessages;
import org.waymark.web.layout.Beginning;
import org.waymark.web.layout.component.TaskList;
import org.waymark.web.layout.component.TaskList.Status;
import org.waymark.web.layout.component.TaskList.Tone;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.ProfileWords;

/** Makes the page of everything a firm has begun, handed in or could begin. */
@ApplicationScoped
class OverviewView {

  private final Questionnaires questionnaires;
  private final ProfileWords words;
  private final AssessMessages messages;
  private final Speaker speaker;

  OverviewView(
      Questionnaires questionnaires,
      ProfileWords words,
      @Spoken AssessMessages messages,
      Speaker speaker) {
    this.questionnaires = questionnaires;
    this.words = words;
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * @param proposed what advisers filled in, for the firm to say yes or no
   */
  OverviewPage page(
      List<Assessment> mine,
      List<Assessment> proposed,
      FirmProfile profile,
      @Nullable String code) {
    var tasks = new ArrayList<>(proposed.stream().map(this::waiting).toList());
    mine.stream().map(this::begun).forEach(tasks::add);
    questionnaires.current().stream()
        .filter(edition -> mine.stream().noneMatch(own -> isDraftOf(own, edition)))
        .map(this::available)
        .forEach(tasks::add);
    return new OverviewPage(words.summary(profile), code, new TaskList(tasks));
  }

  private static boolean isDraftOf(Assessment own, Questionnaire edition) {
    return !own.isSubmitted() && own.edition().questionnaire().equals(edition.id().questionnaire());
  }

  private TaskList.Task waiting(Assessment proposed) {
    var guide = proposed.guide().orElseThrow();
    return new TaskList.Task(
        speaker.text(questionnaires.edition(proposed.edition()).orElseThrow().about().title()),
        Addresses.proposal(proposed.id()).toString(),
        Text.of(messages.filledInWith(guide.personName(), guide.hubName())),
        new Status(messages.waitsForYou(), Tone.RED));
  }

  private TaskList.Task begun(Assessment assessment) {
    var edition = questionnaires.edition(assessment.edition()).orElseThrow();
    var title = speaker.text(edition.about().title());
    return assessment
        .submittedAt()
        .map(
            when ->
                new TaskList.Task(
                    title.within(messages.reportOf(Text.SLOT)),
                    Addresses.report(assessment.id()).toString(),
                    handedIn(when, assessment, edition),
                    new Status(messages.statusDone(), Tone.PLAIN)))
        .orElseGet(
            () ->
                new TaskList.Task(
                    title,
                    Addresses.tasks(assessment.id()).toString(),
                    Text.of(messages.startedOn(speaker.day(assessment.startedAt()))),
                    new Status(messages.statusInProgress(), Tone.LIGHT_BLUE)));
  }

  /** The day, and the stage of support where the firm named one. */
  private Text handedIn(Instant when, Assessment assessment, Questionnaire edition) {
    var day = Text.of(messages.handedIn(speaker.day(when)));
    return edition.about().choices().stages().stream()
        .filter(stage -> stage.id().equals(assessment.stage().orElse(null)))
        .findFirst()
        .map(stage -> Text.joined(" · ", List.of(day, speaker.text(stage.title()))))
        .orElse(day);
  }

  private TaskList.Task available(Questionnaire edition) {
    return new TaskList.Task(
        speaker.text(edition.about().title()),
        Beginning.of(edition.id().questionnaire(), Depth.CORE),
        speaker.text(edition.about().summary()),
        new Status(messages.statusNotStarted(), Tone.BLUE));
  }
}
