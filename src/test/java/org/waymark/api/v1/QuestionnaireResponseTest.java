package org.waymark.api.v1;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.EditionText;
import org.waymark.fixture.EveryPart;
import org.waymark.questionnaire.Questionnaire;

/** What partners are told of an edition that has a part of every kind. */
class QuestionnaireResponseTest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModules(new JavaTimeModule(), new Jdk8Module())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);

  private static final Questionnaire EDITION = EveryPart.edition();
  private static final JsonNode RESPONSE = tree(QuestionnaireResponse.from(EDITION));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /about/choices/depths     | [{"id":"core","minutes":2},{"id":"full","minutes":4}]
          /about/choices/variants   | []
          /about/choices/stages/1   | {"id":"after","title":{"en":"A year later"}}
          /text/welsh               | "awaiting-review"
          /sections/0/weight        | 0
          /sections/2/weight        | 2
          /sections/2/aggregate     | "mean"
          /gates/0/levelCap         | 1
          /gates/1/section          | "money"
          /gates/1/when             | "q.late_days.value <= 0"
          /levels/2/requires/met    | ["doors"]
          /levels/2/requires/when   | "q.certificate.choice == \\"held\\""
          /contradictions/0/when    | "q.certificate.choice == \\"held\\" && q.sign_in.value < 1"
          /contradictions/0/questions | ["certificate","sign-in"]
          /schemes/0/relation       | "intersects"
          /schemes/0/href           | "/api/v1/questionnaires/shop-safety/2026-1/mappings/Door%20scheme"
          /schemes/1/href           | "/api/v1/questionnaires/shop-safety/2026-1/mappings/A%2FB%201"
          """)
  void tellsWhatFollowsFromTheAnswers(String pointer, String expected) throws Exception {
    assertThat(RESPONSE.at(pointer)).isEqualTo(json(expected));
  }

  @Test
  void saysOfAGateOrLevelOnlyWhatItHas() {
    assertThat(RESPONSE.at("/gates/0").has("section")).isFalse();
    assertThat(RESPONSE.at("/levels/0").has("requires")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          opened        | /kind               | "date"
          opened        | /asking/optional    | true
          opened        | /range              | {"earliest":"1900-01-01","latest":"2026-12-31"}
          area          | /kind               | "number"
          area          | /asking/depth       | "full"
          area          | /options            | []
          area          | /range/step         | 0.5
          area          | /range/bands        | []
          late-days     | /range/unit/cy      | "diwrnod"
          late-days     | /range/max          | 365
          late-days     | /range/bands/1      | {"from":30,"value":0.5}
          late-days     | /options/0/meaning  | "dont-know"
          sign-in       | /wording/proof/en   | "A screenshot of the setting"
          sign-in       | /asking/depth       | "core"
          sign-in       | /asking/carriedOver | {"questionnaire":"cyber-security","question":"cloud-second-step","options":{"all-accounts":"all","none":"no-one"}}
          sign-in       | /action/priority    | 1
          sign-in       | /references/0       | {"source":"guide","locator":"page 1"}
          sign-in       | /references/1       | {"scheme":"Door scheme","code":"D1"}
          sharing       | /references/1       | {"scheme":"Door scheme","code":"D3","relation":"subset"}
          sharing       | /action/inNation/SCT | {"how":{"en":"Start in Scotland."}}
          sharing       | /action/inNation/WLS/guideUrl | "https://example.org/cymru"
          certificate-until | /asking/visibleWhen | "q.certificate.applicable && (q.certificate.choice == \\"held\\")"
          accounts-safe | /asking/derivedFrom | [{"option":"safe","when":"q.sign_in.value >= 1"},{"option":"unsafe","when":"q.sign_in.value < 1"}]
          habits-locks  | /kind               | "single"
          investment-made | /options/2/meaning | "none-of-these"
          """)
  void tellsOfAQuestionAllThatAskingItTakes(String id, String pointer, String expected)
      throws Exception {
    assertThat(part(RESPONSE.path("sections"), id).at(pointer)).isEqualTo(json(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "cloud, pages, sum, 2, sign-in, sharing",
    "habits, graded-rows, mean, 1, habits-locks, habits-lights",
    "investment, ticked-columns, mean, 1, investment-made, investment-planned"
  })
  void nestsWhatSharesOneWeight(
      String id, String layout, String aggregate, int weight, String first, String last) {
    var group = part(RESPONSE.path("sections"), id);

    assertThat(group.path("kind").textValue()).isEqualTo("group");
    assertThat(group.path("layout").textValue()).isEqualTo(layout);
    assertThat(group.path("aggregate").textValue()).isEqualTo(aggregate);
    assertThat(group.path("weight").intValue()).isEqualTo(weight);
    assertThat(group.path("parts"))
        .extracting(part -> part.path("id").textValue())
        .containsExactly(first, last);
  }

  @Test
  void tellsVariantsAndWhoIsAskedInThem() {
    JsonNode response = tree(QuestionnaireResponse.from(EveryPart.withVariants().edition()));

    assertThat(response.at("/about/choices/variants"))
        .extracting(variant -> variant.path("id").textValue())
        .containsExactly("kiosk", "store");
    assertThat(part(response.path("sections"), "sharing").at("/asking/variants/0").textValue())
        .isEqualTo("store");
  }

  @Test
  void namesOneDepthWhereThereIsNoShorterOne() {
    JsonNode entry = tree(QuestionnaireListResponse.Entry.from(EditionText.sound().edition()));

    assertThat(entry.at("/choices/depths"))
        .extracting(depth -> depth.path("id").textValue())
        .containsExactly("full");
  }

  /** A row of a table cites what the table cites, so both rows are about D2. */
  @Test
  void mapsCodesToQuestionsInTheOrderOfAsking() {
    JsonNode mapping = tree(MappingResponse.of(EDITION, "Door scheme").orElseThrow());

    assertThat(mapping.path("items"))
        .isEqualTo(
            JSON.valueToTree(
                Map.of(
                    "D1", new String[] {"sign-in"},
                    "D2", new String[] {"sign-in", "habits-locks", "habits-lights"},
                    "D3", new String[] {"sharing"})));
    assertThat(mapping.path("relations"))
        .isEqualTo(JSON.valueToTree(Map.of("D3", Map.of("sharing", "subset"))));
    assertThat(MappingResponse.of(EDITION, "door scheme")).isEmpty();
  }

  private static JsonNode part(JsonNode within, String id) {
    return parts(within)
        .filter(part -> part.path("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<JsonNode> parts(JsonNode within) {
    return StreamSupport.stream(within.spliterator(), false)
        .flatMap(part -> Stream.concat(Stream.of(part), parts(part.path("parts"))));
  }

  /** As partners read it. */
  private static JsonNode tree(Object response) {
    try {
      return json(JSON.writeValueAsString(response));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return JSON.readTree(text);
  }
}
