package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.waymark.organisation.CouncilAreas;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Questionnaire;
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
        questionnaires.current().stream().flatMap(this::core).toList(),
        clock.instant());
  }

  /** The firms that are clients of the demonstration's hub. */
  List<InventedClient> clients() {
    return InventedClient.all(areas);
  }

  /** What every firm is asked in the current edition of a questionnaire, if there is one. */
  Optional<Questionnaire> edition(String questionnaire) {
    return questionnaires.current(questionnaire).stream().flatMap(this::core).findFirst();
  }

  private Stream<Questionnaire> core(Questionnaire edition) {
    return questionnaires.edition(edition.id(), Form.CORE).stream();
  }
}
