package org.waymark.packaged;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.standardwebhooks.Webhook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.client.ApiClient;
import org.waymark.client.ApiException;
import org.waymark.client.JSON;
import org.waymark.client.api.AssessmentsApi;
import org.waymark.client.api.OrganisationsApi;
import org.waymark.client.api.ScoresApi;
import org.waymark.client.api.WebhooksApi;
import org.waymark.client.model.AnswersRequest;
import org.waymark.client.model.AssessmentMessage;
import org.waymark.client.model.AssessmentRequest;
import org.waymark.client.model.AssessmentResponse;
import org.waymark.client.model.OrganisationFirm;
import org.waymark.client.model.OrganisationRequest;
import org.waymark.client.model.ScoreRequest;
import org.waymark.client.model.ScoredFirm;
import org.waymark.client.model.SectorCode;
import org.waymark.client.model.SizeCode;
import org.waymark.client.model.SubmissionRequest;
import org.waymark.client.model.WebhookEvent;
import org.waymark.client.model.WebhookRequest;
import org.waymark.fixture.PdfFile;
import org.waymark.webhook.delivery.Sink;

/**
 * What a partner's programs do with clients that are generated from the contract: nothing in them
 * knows this service but what the contract says.
 */
class GeneratedClientIT {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String ANY_VERSION = "*";

  private static SigningIn world;
  private static PartnerDesk desk;

  @BeforeAll
  static void start(@TempDir Path directory) {
    world = SigningIn.start(directory, Map.of("WAYMARK_WEBHOOK_LOOPBACK", "true"));
    var alma = new HubWork(world).administrator("alma@clients.example", "Alma");
    desk = new PartnerDesk(world, alma);
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @Test
  void leadsAFirmFromItsFirstAnswerToItsReport() throws Exception {
    var bank = desk.register("Client Bank", "partner-client-bank");
    var client = client(bank.token("assessments:write", "reports:read", "webhooks:manage"));
    try (var program = new Sink()) {
      var secret = listen(client, program.port());
      var assessments = new AssessmentsApi(client);
      var firm = bring(client);

      var begun = assessments.beginAssessment(key(), request(firm));
      var answered = answerAll(client, begun);
      assessments.submitAssessment(
          begun.getId(), key(), new SubmissionRequest().countInBenchmark(false), ANY_VERSION);

      var told = readyReport(program, secret);
      assertThat(told.getData().getId()).isEqualTo(begun.getId());
      assertThat(told.getData().getExternalReference()).isEqualTo("loan 2026/0815");
      assertThat(told.getData().getHref()).endsWith(begun.getId() + "/report");
      var report = assessments.readReport(told.getData().getId());
      var scored = new ScoresApi(client).score(asScored(answered));
      assertThat(report.getScorecard().getScore()).isEqualTo(scored.getScore());
      assertThat(report.getScorecard().getSections()).isEqualTo(scored.getSections());
      assertThat(report.getActions()).isNotEmpty();
      assertThat(report.getProgrammes()).isNotEmpty();
      assertThat(printed(assessments, begun).language()).isEqualTo("cy");
    }
  }

  private static PdfFile printed(AssessmentsApi assessments, AssessmentResponse begun)
      throws Exception {
    var file = assessments.readReportAsPdf(begun.getId(), "cy").toPath();
    try {
      return new PdfFile(Files.readAllBytes(file));
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void readsProblemsAsTheContractHasThem() {
    var bank = desk.register("Wrong Bank", "partner-wrong-bank");
    var client = client(bank.token("assessments:write", "reports:read"));
    var nobodys = UUID.randomUUID();

    assertThat(problem(() -> new AssessmentsApi(client).readReport(nobodys.toString())))
        .isEqualTo("/problems/unknown-assessment");
    assertThat(problem(() -> new AssessmentsApi(client).beginAssessment(key(), request(nobodys))))
        .isEqualTo("/problems/invalid-assessment");
    assertThat(
            problem(
                () ->
                    new OrganisationsApi(client("no.good.token"))
                        .listOrganisations(null, null, null)))
        .isEqualTo("/problems/token-refused");
  }

  private static ApiClient client(String token) {
    var client = new ApiClient();
    client.setBasePath(world.service().address().toString());
    client.setBearerToken(token);
    return client;
  }

  /** Each call here is meant once, so none repeats another. */
  private static String key() {
    return "\"" + UUID.randomUUID() + "\"";
  }

  private static String listen(ApiClient client, int port) throws ApiException {
    return new WebhooksApi(client)
        .registerWebhook(
            key(),
            new WebhookRequest()
                .url("http://localhost:" + port + "/waymark")
                .events(Set.of(WebhookEvent.REPORT_READY)))
        .getSecret();
  }

  private static UUID bring(ApiClient client) throws ApiException {
    var firm =
        new OrganisationFirm()
            .area("E08000037")
            .size(SizeCode._5_9)
            .sector(SectorCode.CONSTRUCTION);
    return UUID.fromString(
        new OrganisationsApi(client)
            .bringOrganisation(key(), new OrganisationRequest().firm(firm))
            .getId());
  }

  private static AssessmentRequest request(UUID firm) {
    return new AssessmentRequest()
        .organisation(firm)
        .questionnaire("skills")
        .depth(AssessmentRequest.DepthEnum.CORE)
        .externalReference("loan 2026/0815");
  }

  /** One question after the other, as the service says which are open. */
  private static AssessmentResponse answerAll(ApiClient client, AssessmentResponse begun)
      throws ApiException {
    var sheet = new FirstOptions(client, begun.getQuestionnaire(), begun.getEdition());
    var assessments = new AssessmentsApi(client);
    var now = begun;
    while (!requireNonNull(now.getUnanswered()).isEmpty()) {
      var question = now.getUnanswered().getFirst();
      now =
          assessments.answerSome(
              begun.getId(),
              ANY_VERSION,
              new AnswersRequest().putAnswersItem(question, sheet.answer(question)));
    }
    return now;
  }

  private static ScoreRequest asScored(AssessmentResponse answered) {
    var request =
        new ScoreRequest()
            .questionnaire(answered.getQuestionnaire())
            .edition(answered.getEdition())
            .depth(ScoreRequest.DepthEnum.CORE)
            .firm(
                new ScoredFirm()
                    .nation(ScoredFirm.NationEnum.ENG)
                    .size(SizeCode._5_9)
                    .sector(SectorCode.CONSTRUCTION));
    requireNonNull(answered.getAnswers()).forEach(request::putAnswersItem);
    return request;
  }

  /** Waits for the message, and believes it only after the reference library does. */
  private static AssessmentMessage readyReport(Sink program, String secret) throws Exception {
    var until = Instant.now().plus(PATIENCE);
    while (program.got().isEmpty() && Instant.now().isBefore(until)) {
      Thread.sleep(50);
    }
    assertThat(program.got()).as("messages within %s", PATIENCE).hasSize(1);
    var got = program.got().getFirst();
    assertThatCode(() -> new Webhook(secret).verify(got.body(), got.headers().map()))
        .doesNotThrowAnyException();
    assertThatCode(() -> new Webhook(secret).verify(got.body() + " ", got.headers().map()))
        .isInstanceOf(com.standardwebhooks.exceptions.WebhookVerificationException.class);
    return JSON.deserialize(got.body(), AssessmentMessage.class);
  }

  /** A call that is answered with a problem. */
  @FunctionalInterface
  private interface Call {
    Object make() throws ApiException;
  }

  private static String problem(Call call) {
    try {
      return "none: " + call.make();
    } catch (ApiException e) {
      return String.valueOf(
          JSON.<org.waymark.client.model.Problem>deserialize(
                  e.getResponseBody(), org.waymark.client.model.Problem.class)
              .getType());
    }
  }
}
