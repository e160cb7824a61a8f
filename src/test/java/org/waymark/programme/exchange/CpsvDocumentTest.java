package org.waymark.programme.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.ExampleProgramme;
import org.waymark.programme.Status.State;

/** The catalogue holds to the published shapes of CPSV-AP 3.2.0: beside this test. */
class CpsvDocumentTest {

  private static final Shapes SHAPES =
      new Shapes(Exported.resource("cpsv-ap-3.2.0/cpsv-ap-SHACL.jsonld"));

  @Test
  void describesEveryProgrammeAsTheShapesWantAPublicService() {
    var document = Exported.bundled(Interchange.CPSV_AP);
    var outcome = SHAPES.holdTo(document);

    assertThat(services(document)).isEqualTo(Exported.BUNDLED.all().size());
    assertThat(outcome.faults()).isEmpty();
    assertThat(outcome.applied()).isGreaterThan(5_000);
  }

  /** PublicService of the profile: identifier 1..1, name, description, authority 1..n. */
  @ParameterizedTest
  @ValueSource(
      strings = {"dct:identifier", "dct:title", "dct:description", "cv:hasCompetentAuthority"})
  void isHeldToShapesThatDemand(String member) {
    var document = example();
    service(document).remove(member);

    assertThat(SHAPES.holdTo(document).faults()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dct:spatial", "cv:hasCost", "cv:holdsRequirement", "dct:language"})
  void isHeldToShapesThatKnowWhatAValueIs(String member) {
    var document = example();
    service(document).set(member, Json.ref("https://waymark.example.org/nothing"));

    assertThat(SHAPES.holdTo(document).faults()).hasSize(1);
  }

  @Test
  void wantsTextsToNameTheirLanguage() {
    var document = example();
    service(document).put("dct:title", "no language");

    assertThat(SHAPES.holdTo(document).faults()).hasSize(1);
  }

  @Test
  void saysNoStatusWhereNoneIsKnown() {
    assertThat(status(State.OPEN)).isEqualTo("http://purl.org/adms/status/Completed");
    assertThat(status(State.CLOSED)).isEqualTo("http://purl.org/adms/status/Withdrawn");
    assertThat(status(State.UNKNOWN)).isEmpty();
  }

  private static String status(State state) {
    var programme = ExampleProgramme.about("x", "ip").with(state).build();
    return service(Exported.of(Interchange.CPSV_AP, programme)).at("/adms:status/@id").asText();
  }

  private static JsonNode example() {
    return Exported.of(Interchange.CPSV_AP, ExampleProgramme.about("x", "ip").build());
  }

  private static ObjectNode service(JsonNode document) {
    return (ObjectNode)
        StreamSupport.stream(document.path("@graph").spliterator(), false)
            .filter(node -> node.path("@type").asText().equals("cpsv:PublicService"))
            .findFirst()
            .orElseThrow();
  }

  private static long services(JsonNode document) {
    return StreamSupport.stream(document.path("@graph").spliterator(), false)
        .filter(node -> node.path("@type").asText().equals("cpsv:PublicService"))
        .count();
  }
}
