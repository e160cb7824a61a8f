package org.waymark.api.v1.assessment.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.api.v1.assessment.Program;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;

/** All assessments of a partner's firms go out line by line. */
@QuarkusTest
class ExportResourceTest {

  private static final String EXPORT = Program.ASSESSMENTS + "/export";

  @Inject Partnership partnership;
  @Inject Community community;

  private Program bank = new Program(new Actor.Partner(new PartnerId(new UUID(0, 0))));

  @BeforeEach
  void registerAPartner() {
    bank = new Program(partnership.registered().partner());
  }

  @Test
  void givesEachWithItsAnswersAndTheScoreOfWhatWasSubmitted() {
    var draft = begins(bank.bringsFirm());
    var submitted = submits(bank.bringsFirm());

    var lines = lines("");

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).path("id").asText()).isEqualTo(draft);
    assertThat(lines.get(0).path("state").asText()).isEqualTo("draft");
    assertThat(lines.get(0).has("scorecard")).isFalse();
    assertThat(lines.get(0).toString())
        .isEqualTo(bank.reads(Program.ASSESSMENTS + "/" + draft).asString());
    assertThat(lines.get(1).path("id").asText()).isEqualTo(submitted);
    assertThat(lines.get(1).path("answers")).isNotEmpty();
    var report = bank.reads(Program.ASSESSMENTS + "/" + submitted + "/report").asString();
    assertThat(lines.get(1).path("scorecard")).isEqualTo(Import.read(report).path("scorecard"));
    assertThat(lines.get(2).toString()).isEqualTo("{\"complete\":true,\"count\":2}");
  }

  @Test
  void givesTheOldestFirstHoweverManyThereAre() {
    var sent = IntStream.range(0, 230).mapToObj(i -> Import.draft("loan " + i)).toList();
    Import.results(Import.send(bank, Program.newKey(), sent.toArray(String[]::new)));

    var lines = lines("");

    assertThat(lines.subList(0, 230))
        .extracting(each -> each.path("externalReference").asText())
        .containsExactlyElementsOf(IntStream.range(0, 230).mapToObj(i -> "loan " + i).toList());
    assertThat(lines.getLast().path("count").asInt()).isEqualTo(230);
  }

  @Test
  void givesThoseThatAreAskedFor() {
    var firm = bank.bringsFirm();
    var draft = begins(firm);
    var submitted = submits(bank.bringsFirm());

    assertThat(ids("?state=draft")).containsExactly(draft);
    assertThat(ids("?state=submitted")).containsExactly(submitted);
    assertThat(ids("?organisation=" + firm)).containsExactly(draft);
    assertThat(ids("?since=2026-01-01T00:00:00Z")).containsExactly(draft, submitted);
    assertThat(ids("?since=9999-01-01T00:00:00%2B01:00")).isEmpty();
  }

  @Test
  void tellsByItsSubmissionWhetherSomethingIsNew() {
    var id = submits(bank.bringsFirm());
    var owner = firm(id);
    community.sql(
        owner,
        "update assessment set started_at = '2020-01-01' where id = ?1",
        UUID.fromString(id));

    assertThat(ids("?since=2021-01-01T00:00:00Z")).containsExactly(id);
  }

  @Test
  void givesNothingOfOthers() {
    var guild = new Program(partnership.registered().partner());
    var firm = guild.bringsFirm();
    begins(guild, firm);

    assertThat(ids("")).isEmpty();
    assertThat(ids("?organisation=" + firm)).isEmpty();
    given().get(EXPORT).then().statusCode(401);
  }

  @Test
  void givesWhatAnImportTakes() {
    begins(bank.bringsFirm());
    var line = lines("").getFirst();
    var sent =
        Import.text(
            Map.of(
                "organisation", bank.bringsFirm(),
                "questionnaire", line.path("questionnaire"),
                "edition", line.path("edition"),
                "depth", line.path("depth"),
                "answers", line.path("answers"),
                "evidence", line.path("evidence")));

    assertThat(Import.results(Import.send(bank, Program.newKey(), sent)).getLast().path("imported"))
        .hasToString("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?state=lost",
        "?organisation=x",
        "?since=yesterday",
        "?since=2026-01-01",
        "?since=%2B999999999-01-01T00:00:00Z",
        "?since=-4800-01-01T00:00:00Z"
      })
  void saysWhatItDoesNotUnderstand(String query) {
    // The address holds what is encoded already.
    bank.bare()
        .urlEncodingEnabled(false)
        .get(EXPORT + query)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/bad-request"));
  }

  private List<JsonNode> lines(String query) {
    return Import.results(bank.bare().urlEncodingEnabled(false).get(EXPORT + query));
  }

  private List<String> ids(String query) {
    var lines = lines(query);
    assertThat(lines.getLast().path("complete").asBoolean()).isTrue();
    assertThat(lines.getLast().path("count").asInt()).isEqualTo(lines.size() - 1);
    return lines.subList(0, lines.size() - 1).stream()
        .map(each -> each.path("id").asText())
        .toList();
  }

  private String begins(String firm) {
    return begins(bank, firm);
  }

  private static String begins(Program program, String firm) {
    return program.begins(firm, "cyber-security").path("id");
  }

  private String submits(String firm) {
    var owner = new Actor.Owner(OrganisationId.read(firm).orElseThrow());
    return community.handsIn(owner, "cyber-security").toString();
  }

  private Actor.Owner firm(String assessment) {
    var found = bank.reads(Program.ASSESSMENTS + "/" + assessment).<String>path("organisation");
    return new Actor.Owner(OrganisationId.read(found).orElseThrow());
  }
}
