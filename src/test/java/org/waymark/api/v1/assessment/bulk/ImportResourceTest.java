package org.waymark.api.v1.assessment.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.api.v1.assessment.Program;
import org.waymark.assessment.AssessmentId;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;

/** Assessments that were answered elsewhere come in line by line. */
@QuarkusTest
class ImportResourceTest {

  private static final Map<String, String> BUILDER =
      Map.of("area", "E08000037", "size", "5-9", "sector", "construction");

  @Inject Partnership partnership;
  @Inject Community community;

  private Program bank = new Program(new Actor.Partner(new PartnerId(new UUID(0, 0))));
  private final String key = Program.newKey();

  @BeforeEach
  void registerAPartner() {
    bank = new Program(partnership.registered().partner());
  }

  @Test
  void keepsEachLineAndTellsItInTheirOrder() {
    var firm = bank.bringsFirm();
    var known = Map.of("organisation", firm, "questionnaire", "skills");
    var brought =
        Map.of("firm", BUILDER, "organisationReference", "account 1", "questionnaire", "skills");
    var called = Map.of("organisationReference", "account 1", "questionnaire", "cyber-security");

    var told =
        results(
            with(known, "answers", Map.of()),
            with(brought, "answers", Map.of()),
            with(called, "answers", Map.of("firewall-on", "everywhere"), "depth", "core"));

    assertThat(told).hasSize(4);
    assertThat(told).extracting(each -> each.path("line").asInt()).containsExactly(1, 2, 3, 0);
    assertThat(told.get(0).path("organisation").asText()).isEqualTo(firm);
    assertThat(told.get(2).path("organisation")).isEqualTo(told.get(1).path("organisation"));
    assertThat(told.getLast().toString())
        .isEqualTo("{\"complete\":true,\"lines\":3,\"imported\":3,\"repeated\":0,\"refused\":0}");
    bank.reads(Program.ASSESSMENTS + "/" + told.get(2).path("assessment").asText())
        .then()
        .statusCode(200)
        .body("state", equalTo("draft"))
        .body("depth", equalTo("core"))
        .body("answers", equalTo(Map.of("firewall-on", "everywhere")));
    bank.reads(Program.FIRMS).then().body("organisations.size()", equalTo(2));
  }

  @Test
  void submitsWhatIsToBeSubmitted() {
    var line =
        with(
            Map.of("firm", BUILDER, "questionnaire", "cyber-security", "depth", "core"),
            "answers",
            allAnswers(),
            "submit",
            true,
            "countInBenchmark",
            false);

    var kept = results(line).getFirst().path("assessment").asText();

    bank.reads(Program.ASSESSMENTS + "/" + kept).then().body("state", equalTo("submitted"));
    bank.reads(Program.ASSESSMENTS + "/" + kept + "/report").then().statusCode(200);
  }

  @Test
  void fillsInNothingThatTheFirmSubmittedBefore() {
    var submitted =
        with(
            Map.of("firm", BUILDER, "questionnaire", "cyber-security", "depth", "core"),
            "organisationReference",
            "account 1",
            "answers",
            allAnswers(),
            "submit",
            true,
            "countInBenchmark",
            false);
    var later =
        with(
            Map.of("organisationReference", "account 1", "questionnaire", "cyber-security"),
            "depth",
            "core",
            "answers",
            Map.of("firewall-on", "everywhere"));

    var told = results(submitted, later);

    bank.reads(Program.ASSESSMENTS + "/" + told.get(1).path("assessment").asText())
        .then()
        .body("answers", equalTo(Map.of("firewall-on", "everywhere")));
  }

  @Test
  void bringsNoFirmWithALineThatIsRefused() {
    var hidden = Map.of("own-network", "no-router", "router-password", "changed");
    var builder = Map.<String, Object>of("firm", BUILDER, "questionnaire", "cyber-security");

    var told =
        results(
            with(builder, "answers", hidden),
            with(builder, "answers", Map.of(), "submit", true, "countInBenchmark", true));

    assertThat(told.get(0).at("/problem/type").asText()).isEqualTo("/problems/invalid-answers");
    assertThat(told.get(0).at("/problem/errors/0/pointer").asText())
        .isEqualTo("/answers/router-password");
    assertThat(told.get(1).at("/problem/type").asText())
        .isEqualTo("/problems/assessment-incomplete");
    bank.reads(Program.FIRMS).then().body("organisations.size()", equalTo(0));
  }

  @Test
  void keepsTheProfileOfAFirmThatIsThere() {
    var other = Map.of("area", "E08000037", "size", "10-49", "sector", "construction");
    var line = Map.of("organisationReference", "account 1", "answers", Map.of());
    var told =
        results(
            with(line, "questionnaire", "skills", "firm", BUILDER),
            with(line, "questionnaire", "cyber-security", "firm", other));

    assertThat(told.get(1).at("/problem/errors/0/pointer").asText()).isEqualTo("/firm");
    assertThat(told.get(1).at("/problem/errors/0/detail").asText())
        .contains("/api/v1/organisations/" + told.get(0).path("organisation").asText());
  }

  @Test
  void keepsNoLineTwiceThatIsSentAgain() {
    var lines = new String[] {Import.draft("a"), Import.draft("b"), "{", nameless()};
    var first = results(lines);
    var again = results(lines);

    assertThat(again.get(0).path("assessment")).isEqualTo(first.get(0).path("assessment"));
    assertThat(again.get(0).path("organisation")).isEqualTo(first.get(0).path("organisation"));
    assertThat(again.get(0).path("repeated").asBoolean()).isTrue();
    assertThat(first.get(0).has("repeated")).isFalse();
    assertThat(again.get(3).path("assessment")).isEqualTo(first.get(3).path("assessment"));
    assertThat(again.getLast().toString())
        .isEqualTo("{\"complete\":true,\"lines\":4,\"imported\":0,\"repeated\":3,\"refused\":1}");
    bank.reads(Program.ASSESSMENTS).then().body("assessments.size()", equalTo(3));
    bank.reads(Program.FIRMS).then().body("organisations.size()", equalTo(3));
  }

  @Test
  void goesOnWhereAnImportBrokeOff() {
    results(Import.draft("a"), "{\"externalReference\": \"b\"}");

    var again = results(Import.draft("a"), Import.draft("b"), Import.draft("c"));

    assertThat(again.getLast().toString())
        .isEqualTo("{\"complete\":true,\"lines\":3,\"imported\":2,\"repeated\":1,\"refused\":0}");
  }

  @Test
  void refusesAReferenceThatMeansSomethingElse() {
    results(Import.draft("a"));

    var other = results(Import.draft("a").replace("everywhere", "nowhere")).getFirst();
    var otherKey = Import.results(Import.send(bank, Program.newKey(), Import.draft("a")));

    assertThat(other.path("status").asInt()).isEqualTo(422);
    assertThat(other.at("/problem/type").asText()).isEqualTo("/problems/idempotency-key-reused");
    assertThat(otherKey.getFirst().path("status").asInt()).isEqualTo(409);
    assertThat(otherKey.getFirst().at("/problem/type").asText())
        .isEqualTo("/problems/reference-in-use");
    bank.reads(Program.ASSESSMENTS).then().body("assessments.size()", equalTo(1));
  }

  @Test
  void tellsTheDraftThatIsUnderWay() {
    var firm = bank.bringsFirm();
    var draft = bank.begins(firm, "skills").<String>path("links.self");

    var told =
        results(with(Map.of("organisation", firm, "questionnaire", "skills"), "answers", Map.of()));

    assertThat(told.getFirst().path("status").asInt()).isEqualTo(409);
    assertThat(told.getFirst().at("/problem/assessment").asText()).isEqualTo(draft);
  }

  @Test
  void bringsNothingIntoFirmsOfOthers() {
    var guild = new Program(partnership.registered().partner());
    var firm = guild.bringsFirm();

    var told =
        results(with(Map.of("organisation", firm, "questionnaire", "skills"), "answers", Map.of()));

    assertThat(told.getFirst().at("/problem/errors/0/pointer").asText()).isEqualTo("/organisation");
    guild.reads(Program.ASSESSMENTS).then().body("assessments.size()", equalTo(0));
  }

  @Test
  void skipsEmptyLinesAndCountsThem() {
    var told =
        Import.results(
            Import.send(bank, key, "", " \t\r", Import.draft("a") + "\r", "", Import.draft("b")));

    assertThat(told).extracting(each -> each.path("line").asInt()).containsExactly(3, 5, 0);
  }

  @Test
  void saysThatNothingWasSent() {
    assertThat(Import.results(Import.send(bank, key)))
        .extracting(JsonNode::toString)
        .containsExactly(
            "{\"complete\":true,\"lines\":0,\"imported\":0,\"repeated\":0,\"refused\":0}");
  }

  @Test
  void takesHundredsOfLines() {
    var lines = IntStream.range(0, 400).mapToObj(i -> Import.draft("loan " + i));

    var told = results(lines.toArray(String[]::new));

    assertThat(told).hasSize(401);
    assertThat(told.getLast().path("imported").asInt()).isEqualTo(400);
    assertThat(told.stream().map(each -> each.path("assessment").asText()).distinct()).hasSize(401);
  }

  private List<JsonNode> results(String... lines) {
    return Import.results(Import.send(bank, key, lines));
  }

  private static String nameless() {
    return Import.draft("x").replace(", \"externalReference\": \"x\"", "");
  }

  private static String with(Map<String, ?> line, Object... more) {
    var document = new HashMap<String, Object>(line);
    for (var i = 0; i < more.length; i += 2) {
      document.put(String.valueOf(more[i]), more[i + 1]);
    }
    return Import.text(document);
  }

  /** To the core of the questionnaire about cyber security, of a firm as these are. */
  private Object allAnswers() {
    var firm = bank.bringsFirm();
    var href = bank.begins(firm, "cyber-security").<String>path("links.self");
    var id = AssessmentId.read(bank.reads(href).path("id")).orElseThrow();
    community.answersTheRest(id, new Actor.Owner(OrganisationId.read(firm).orElseThrow()));
    return bank.reads(href).path("answers");
  }
}
