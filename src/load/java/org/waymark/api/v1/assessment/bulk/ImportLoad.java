package org.waymark.api.v1.assessment.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.adviser.caseload.ExtraHeap;
import org.waymark.api.v1.assessment.Program;
import org.waymark.assessment.AssessmentId;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;

/** Thousands of assessments go in, each with a firm of its own, and out again, in little memory. */
@QuarkusTest
@TestProfile(ImportLoad.InNoHurry.class)
class ImportLoad {

  /** Watching the heap takes most of the time. */
  public static final class InNoHurry implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "waymark.http.import-within", "5M",
          "waymark.http.lines-within", "1H",
          "waymark.http.import-read-within", "5M");
    }
  }

  private static final Duration LOOKS = Duration.ofMillis(500);

  private static final int LINES = Integer.getInteger("load.lines", 5_000);

  @Inject Partnership partnership;
  @Inject Community community;

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void takesAndGivesThousandsInLittleMemory() throws Exception {
    var bank = new Program(partnership.registered().partner());
    var file = Files.createTempFile("import", ".ndjson");
    try (var out = Files.newBufferedWriter(file)) {
      var answers = Import.text(answers(bank));
      for (var line = 0; line < LINES; line++) {
        out.write(
            """
            {"firm": {"area": "E08000037", "size": "5-9", "sector": "construction"}, "questionnaire":\
             "cyber-security", "externalReference": "loan %d", "answers": %s, "submit": true,\
             "countInBenchmark": false}
            """
                .formatted(line, answers));
      }
    }
    var send =
        HttpRequest.newBuilder(service.resolve(Import.ADDRESS))
            .header("Content-Type", Import.TYPE)
            .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
            .POST(HttpRequest.BodyPublishers.ofFile(file));
    var bytes = Files.size(file);
    measure("import of " + bytes + " bytes", bank, send, "\"imported\":" + LINES);
    measure("the same again", bank, send, "\"repeated\":" + LINES);
    var export = HttpRequest.newBuilder(service.resolve(Program.ASSESSMENTS + "/export")).GET();
    measure("export", bank, export, "\"complete\":true,\"count\":" + (LINES + 1));
    Files.delete(file);
  }

  private void measure(String what, Program bank, HttpRequest.Builder call, String end)
      throws Exception {
    var began = System.nanoTime();
    try (var heap = ExtraHeap.watch(LOOKS)) {
      call.setHeader(ActingHeader.NAME, ActingHeader.naming(bank.partner()));
      var answer = http.send(call.build(), HttpResponse.BodyHandlers.ofInputStream());
      assertThat(answer.statusCode()).isEqualTo(200);
      var last = "";
      try (var lines =
          new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
          last = line;
        }
      }
      assertThat(last).contains(end);
      System.out.printf(
          Locale.UK,
          "%-40s %8.1f seconds %8.1f extra MB%n",
          what,
          (System.nanoTime() - began) / 1e9,
          heap.megabytes());
      assertThat(heap.megabytes()).as("of heap beyond what is used anyway").isLessThan(64);
    }
  }

  private Object answers(Program bank) {
    var firm = bank.bringsFirm();
    var href =
        bank.begins(
                Map.of("organisation", firm, "questionnaire", "cyber-security", "depth", "full"))
            .<String>path("links.self");
    var id = AssessmentId.read(bank.reads(href).path("id")).orElseThrow();
    community.answersTheRest(id, new Actor.Owner(OrganisationId.read(firm).orElseThrow()));
    return bank.reads(href).path("answers");
  }
}
