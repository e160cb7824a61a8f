package org.waymark.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.api.v1.assessment.Program;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.webhook.Listeners;
import org.waymark.webhook.Listeners.Listener;

/** From a firm to its report, as a partner's program goes: over HTTP, and told by messages. */
@QuarkusTest
class PartnerJourneyTest {

  @Inject Community community;
  @Inject Listeners listeners;
  @Inject Shipping shipping;
  @Inject Questionnaires questionnaires;

  private Sink sink;
  private Listener listener;
  private Listener stranger;

  @BeforeEach
  void listen() throws IOException {
    shipping.clear();
    sink = new Sink();
    listener = listeners.listener(sink.port());
    stranger = listeners.listener(sink.port());
  }

  @AfterEach
  void ends() {
    sink.close();
  }

  @Test
  void leadsFromAFirmToItsReport() throws IOException {
    var program = new Program(listener.partner());
    var firm = program.bringsFirm();
    var begun =
        program.begins(
            Map.of(
                "organisation", firm,
                "questionnaire", "skills",
                "depth", "core",
                "externalReference", "loan 2026/0815"));
    var href = begun.<String>path("links.self");
    answersAll(program, href);

    program.submits(href).then().statusCode(200);
    shipping.deliverAfter(Duration.ZERO);

    var told = sink.told();
    assertThat(told)
        .extracting(event -> event.path("type").asText())
        .containsExactly("assessment.submitted", "report.ready");
    assertThat(told)
        .allSatisfy(
            event -> {
              var names = event.path("data");
              assertThat(names.path("id").asText()).isEqualTo(begun.path("id"));
              assertThat(names.path("externalReference").asText()).isEqualTo("loan 2026/0815");
              assertThat(names.path("organisation").asText()).isEqualTo(firm);
              assertThat(names.path("organisationReference").asText()).isNotEmpty();
              assertThat(names.size()).as("ids, references and an address").isEqualTo(5);
            });
    assertThat(sink.got()).allMatch(got -> Shipping.isSigned(got, listener.secret()));
    program.reads(told.getLast().at("/data/href").asText()).then().statusCode(200);
    assertThat(shipping.deliveries(stranger)).isEmpty();
  }

  @Test
  void tellsOfWhatTheFirmHandsInItself() throws IOException {
    var firm = new Program(listener.partner()).bringsFirm();

    community.handsIn(new Actor.Owner(OrganisationId.read(firm).orElseThrow()), "skills");
    shipping.deliverAfter(Duration.ZERO);

    assertThat(sink.told()).hasSize(2);
    assertThat(sink.told().getFirst().path("data").has("externalReference")).isFalse();
  }

  @Test
  void tellsNobodyOfFirmsThatCameByThemselves() {
    community.handsIn(community.firm(), "skills");

    assertThat(shipping.deliverAfter(Duration.ZERO)).isZero();
    assertThat(shipping.deliveries(listener)).isEmpty();
  }

  @Test
  void tellsNothingOfWhatWasNotSubmitted() {
    var program = new Program(listener.partner());
    var href = program.begins(program.bringsFirm(), "skills").<String>path("links.self");

    program.submits(href).then().statusCode(422);

    assertThat(shipping.deliveries(listener)).isEmpty();
  }

  /** As a page of the partner's own does: one question after the other, as it is told. */
  private void answersAll(Program program, String href) {
    var edition = questionnaires.edition(new EditionId("skills", "2026-1")).orElseThrow();
    List<String> open = program.reads(href).path("unanswered");
    while (!open.isEmpty()) {
      var question = edition.question(open.getFirst()).orElseThrow();
      var first = question.format().options().getFirst().id();
      open =
          program
              .answers(href, Map.of(question.id(), List.of(first)))
              .then()
              .statusCode(200)
              .extract()
              .path("unanswered");
    }
  }
}
