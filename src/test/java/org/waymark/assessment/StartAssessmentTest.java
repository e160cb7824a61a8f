package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;
import org.waymark.organisation.Organisations;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Questionnaires;

@QuarkusTest
class StartAssessmentTest {

  @Inject StartAssessment startAssessment;
  @Inject Organisations organisations;
  @Inject CouncilAreas areas;
  @Inject Questionnaires questionnaires;
  @Inject CurrentActor actor;

  @Test
  void leadsClicksThatArriveTogetherToOneDraft() throws Exception {
    var edition = questionnaires.edition(new EditionId("skills", "2026-1")).orElseThrow();
    var area = areas.ofCode("E08000037").orElseThrow();
    var firm =
        organisations.register(new FirmProfile(area, SizeBand.FROM_5_TO_9, Sector.CONSTRUCTION));
    var owner = new Actor.Owner(firm.organisation());
    Callable<AssessmentId> click =
        () -> asVisit(() -> actor.as(owner, () -> startAssessment.start(edition, owner)));

    var drafts = new HashSet<AssessmentId>();
    try (var visitors = Executors.newFixedThreadPool(8)) {
      for (var started : visitors.invokeAll(Stream.generate(() -> click).limit(24).toList())) {
        drafts.add(started.get());
      }
    }

    assertThat(drafts).hasSize(1);
  }

  /** A thread of the test's own has no request yet. */
  private static <T> T asVisit(Supplier<T> visit) {
    var request = Arc.container().requestContext();
    request.activate();
    try {
      return visit.get();
    } finally {
      request.terminate();
    }
  }
}
