package org.waymark.assessment.start;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.scoring.golden.GoldenCaseCheck;

/** Refuses to start on an edition that does not score as its own file promises. */
@ApplicationScoped
class GoldenCasesAtStart {

  void check(@Observes StartupEvent start, Questionnaires questionnaires) {
    var broken =
        questionnaires.all().stream()
            .flatMap(
                edition ->
                    new GoldenCaseCheck()
                        .check(edition).stream()
                            .map(
                                failure ->
                                    "%s.yaml:%d: error: %s [golden-case]"
                                        .formatted(
                                            edition.id(),
                                            failure.golden().line(),
                                            failure.message())))
            .collect(Collectors.joining("\n  "));
    if (!broken.isEmpty()) {
      throw new ConfigurationException("Questionnaires do not keep their promises:\n  " + broken);
    }
  }
}
