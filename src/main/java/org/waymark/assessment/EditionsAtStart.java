package org.waymark.assessment;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Collectors;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Questionnaires;

/**
 * Refuses to start when answers are stored to an edition that is no longer there: none of them
 * could be shown, and a new start with the file in place mends it.
 */
@ApplicationScoped
class EditionsAtStart {

  void check(@Observes StartupEvent start, Assessments assessments, Questionnaires questionnaires) {
    var missing =
        assessments.editions().stream()
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
}
