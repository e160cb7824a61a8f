package org.waymark.assessment.start;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.waymark.assessment.Assessments;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.questionnaire.About;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.file.QuestionnaireConfig;

/**
 * Refuses to start when the ground under stored answers has moved: an edition that firms have
 * answered is no longer there, or one that was published has other content now. A new start with
 * the right file in place mends both; nothing stored is touched.
 */
@ApplicationScoped
class EditionsAtStart {

  private static final Logger LOG = Logger.getLogger(EditionsAtStart.class);

  private final Assessments assessments;
  private final PublishedEditions published;
  private final QuestionnaireConfig config;
  private final CurrentActor actor;

  EditionsAtStart(
      Assessments assessments,
      PublishedEditions published,
      QuestionnaireConfig config,
      CurrentActor actor) {
    this.assessments = assessments;
    this.published = published;
    this.config = config;
    this.actor = actor;
  }

  void check(@Observes StartupEvent start, Questionnaires questionnaires) {
    refuseMissing(questionnaires);
    refuseChanged(questionnaires);
  }

  private void refuseMissing(Questionnaires questionnaires) {
    var missing =
        actor.as(new Actor.Housekeeping(), assessments::editions).stream()
            .filter(edition -> questionnaires.edition(edition).isEmpty())
            .map(EditionId::toString)
            .sorted()
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new ConfigurationException(
          "Firms have answered editions that are missing: "
              + missing
              + ". Put their files back in waymark.questionnaires.directory; to offer one no longer,"
              + " give it the status retired.");
    }
  }

  private void refuseChanged(Questionnaires questionnaires) {
    var changed =
        questionnaires.all().stream()
            .filter(edition -> edition.about().status() != About.Status.DRAFT)
            .filter(Predicate.not(published::isUnchanged))
            .map(Questionnaire::id)
            .map(EditionId::toString)
            .sorted()
            .collect(Collectors.joining(", "));
    if (changed.isEmpty()) {
      return;
    }
    var message =
        "Published editions have changed: "
            + changed
            + ". Put the published files back, and give the changed ones a new edition.";
    if (config.frozen()) {
      throw new ConfigurationException(message);
    }
    LOG.warn(message);
  }
}
