package org.waymark.web.assess.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.assessment.Assessment;
import org.waymark.kernel.FirmProfile;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.assess.Addresses;
import org.waymark.web.assess.AssessMessages;
import org.waymark.web.layout.ProfileWords;
import org.waymark.web.layout.component.TaskList;
import org.waymark.web.layout.component.TaskList.Status;
import org.waymark.web.layout.component.TaskList.Tone;

/** Makes the page of everything a firm has begun, handed in or could begin. */
@ApplicationScoped
class OverviewView {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));

  private final Questionnaires questionnaires;
  private final ProfileWords words;
  private final AssessMessages messages;

  OverviewView(Questionnaires questionnaires, ProfileWords words, AssessMessages messages) {
    this.questionnaires = questionnaires;
    this.words = words;
    this.messages = messages;
  }

  OverviewPage page(List<Assessment> mine, FirmProfile profile, String code) {
    var tasks = new ArrayList<>(mine.stream().map(this::begun).toList());
    questionnaires.current().stream()
        .filter(edition -> mine.stream().noneMatch(own -> isDraftOf(own, edition)))
        .map(this::available)
        .forEach(tasks::add);
    return new OverviewPage(words.summary(profile), code, new TaskList(tasks));
  }

  private static boolean isDraftOf(Assessment own, Questionnaire edition) {
    return !own.isSubmitted() && own.edition().questionnaire().equals(edition.id().questionnaire());
  }

  private TaskList.Task begun(Assessment assessment) {
    var title = questionnaires.edition(assessment.edition()).orElseThrow().about().title().en();
    return assessment
        .submittedAt()
        .map(
            when ->
                new TaskList.Task(
                    messages.reportOf(title),
                    Addresses.report(assessment.id()).toString(),
                    messages.handedIn(DAY.format(when)),
                    new Status(messages.statusDone(), Tone.PLAIN)))
        .orElseGet(
            () ->
                new TaskList.Task(
                    title,
                    Addresses.tasks(assessment.id()).toString(),
                    messages.startedOn(DAY.format(assessment.startedAt())),
                    new Status(messages.statusInProgress(), Tone.LIGHT_BLUE)));
  }

  private TaskList.Task available(Questionnaire edition) {
    return new TaskList.Task(
        edition.about().title().en(),
        Addresses.begin(edition.id().questionnaire()),
        edition.about().summary().en(),
        new Status(messages.statusNotStarted(), Tone.BLUE));
  }
}
