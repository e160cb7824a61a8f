package org.waymark.web.assess;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Casework.Case;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.identity.Actor;
import org.waymark.organisation.participation.Participation;
import org.waymark.organisation.participation.Participations;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the fields for what a firm may say with its answers. */
@ApplicationScoped
class SayFields {

  private final Participations participations;
  private final AssessMessages messages;
  private final Speaker speaker;

  SayFields(Participations participations, @Spoken AssessMessages messages, Speaker speaker) {
    this.participations = participations;
    this.messages = messages;
    this.speaker = speaker;
  }

  /**
   * @param said what the firm has just said with its answers; null when it comes to the page
   */
  CheckPage.Say of(Case found, @Nullable Declaration said) {
    return said == null
        ? new CheckPage.Say(stages(found, null), count(agreedBefore(found)))
        : new CheckPage.Say(stages(found, said.stage()), count(said.countInBenchmark()));
  }

  /** Ticked where the firm has agreed before, so that handing in does not take that back unseen. */
  private boolean agreedBefore(Case found) {
    return participations
        .latest(new Actor.Owner(found.assessment().organisation()), Participation.BENCHMARK)
        .map(Participations.Said::yes)
        .orElse(false);
  }

  private Choices count(boolean agreed) {
    return Choices.of(
        Field.of("count", messages.countLabel()).withHint(messages.countHint()),
        List.of(Choice.of("yes", messages.countYes()).chosen(agreed)));
  }

  private @Nullable Choices stages(Case found, @Nullable String said) {
    var stages = found.interview().questionnaire().about().choices().stages();
    if (stages.isEmpty()) {
      return null;
    }
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of("", messages.noStage()).chosen(said == null));
    stages.forEach(
        stage ->
            choices.add(
                Choice.of(stage.id(), speaker.text(stage.title()))
                    .chosen(stage.id().equals(said))));
    return Choices.of(
        Field.of("stage", messages.stageLabel()).withHint(messages.stageHint()), choices);
  }
}
