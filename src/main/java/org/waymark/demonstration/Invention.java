package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.SplittableRandom;
import org.waymark.organisation.CouncilAreas;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Questionnaires;

/** What invented firms are made of: real places, the current editions, and dates up to now. */
@ApplicationScoped
class Invention {

  private final CouncilAreas areas;
  private final Questionnaires questionnaires;
  private final Clock clock;

  Invention(CouncilAreas areas, Questionnaires questionnaires, Clock clock) {
    this.areas = areas;
    this.questionnaires = questionnaires;
    this.clock = clock;
  }

  /** Firms that follow from the seed alone, but for the dates. */
  InventFirms begin(long seed) {
    return new InventFirms(
        new SplittableRandom(seed),
        areas.all(),
        questionnaires.current().stream()
            .flatMap(edition -> questionnaires.edition(edition.id(), Form.CORE).stream())
            .toList(),
        clock.instant());
  }
}
