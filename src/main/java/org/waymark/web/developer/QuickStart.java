package org.waymark.web.developer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.partner.PartnerAccounts;
import org.waymark.web.developer.StartPage.Step;
import org.waymark.web.developer.StartPage.Tokens;
import org.waymark.web.developer.sample.SampleAnswers;
import org.waymark.web.developer.sample.ShellCall;

/** Writes the commands of the quick start from the contract, so that they cannot part from it. */
@ApplicationScoped
class QuickStart {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String FIRM = "ORGANISATION";
  private static final String ASSESSMENT = "ASSESSMENT";
  private static final String WEBHOOK = "WEBHOOK";

  private final Reference reference;
  private final SampleAnswers answers;
  private final PartnerAccounts accounts;

  QuickStart(Reference reference, SampleAnswers answers, PartnerAccounts accounts) {
    this.reference = reference;
    this.answers = answers;
    this.accounts = accounts;
  }

  StartPage page(String address) {
    var reset = step("resetSandbox", "");
    var firms = withFirms();
    var webhook = withWebhook();
    return new StartPage(
        address,
        List.of(
            step("score", "The answer is the scorecard, with the range of the score."),
            step(
                "judgeProgrammes",
                "Every rule of every programme that helps, and whether it is met.")),
        new Tokens(
            accounts.tokenAddress().map(URI::toString).orElse(null),
            accounts.forEverybody().orElse(null),
            scopes(Stream.of(List.of(reset), firms, webhook).flatMap(List::stream))),
        reset.command(),
        firms,
        webhook);
  }

  /** Of all that is shown, as a program asks for them: with spaces between. */
  private static String scopes(Stream<Step> steps) {
    return steps
        .flatMap(step -> Stream.ofNullable(step.scope()))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** References of the partner's own are left out: they are unique, and steps are tried again. */
  private List<Step> withFirms() {
    var firm = example("bringOrganisation").retain("firm");
    var wish = example("beginAssessment").retain("organisation", "questionnaire", "depth");
    var questionnaire = wish.path("questionnaire").asText();
    var sheet = JSON.createObjectNode();
    sheet.set("answers", JSON.valueToTree(answers(questionnaire, firm.path("firm"))));
    wish.put("depth", "core").put("organisation", "$" + FIRM);
    return List.of(
        keeping(FIRM, "bringOrganisation", firm, "The last line keeps the id of the firm."),
        step("listOrganisations", "Your firms, page by page. Nobody else's."),
        keeping(
            ASSESSMENT,
            "beginAssessment",
            wish,
            "The core is what every firm is asked; leave depth out for all there is."),
        step(
            "answerAll",
            sheet,
            "All that is asked, answered by an invented firm. If-Match: * changes whatever is there;"
                + " send the ETag that you have read, so that you overwrite nobody's answers. With"
                + " PATCH you give some answers at a time."),
        step(
            "submitAssessment",
            "What is unanswered still would be listed. Answer that, and call again with a new key."),
        step("readReport", "Scores, comparison, what to do first, and programmes that fit."),
        step("makeLink", "Or let the firm answer in its own browser: this is a link for it."),
        step("eraseOrganisation", "Try it with the firm you have just made: it is gone for good."));
  }

  private Map<String, Object> answers(String questionnaire, JsonNode firm) {
    return answers.toCore(questionnaire, firm).answers();
  }

  private List<Step> withWebhook() {
    var wish = example("registerWebhook").put("url", "$HOOK");
    return List.of(
        keeping(
            WEBHOOK,
            "registerWebhook",
            wish,
            "Keep the secret: no other call shows it, and messages are signed with it."),
        step("testWebhook", "A message that tells of nothing, sent within seconds."),
        step(
            "listDeliveries",
            "What was sent and what your server answered. Ask again while it waits."));
  }

  private Step step(String id, String about) {
    var operation = reference.operation(id);
    return step(operation, about, call(operation).showing());
  }

  private Step step(String id, JsonNode body, String about) {
    var operation = reference.operation(id);
    return step(operation, about, call(operation, body.toString()).showing());
  }

  /** A step whose answer has an id that others need. */
  private Step keeping(String variable, String id, JsonNode body, String about) {
    var operation = reference.operation(id);
    var command = call(operation, body.toString()).keepingId(variable);
    return step(operation, about, command);
  }

  private static Step step(Operation operation, String about, String command) {
    return new Step(operation.summary(), about, command, operation.scope());
  }

  private ObjectNode example(String id) {
    var body = reference.operation(id).body();
    try {
      return (ObjectNode) JSON.readTree(body == null ? "" : body.example());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An example of the contract is no JSON", e);
    }
  }

  private static ShellCall call(Operation operation) {
    var body = operation.body();
    return call(operation, body == null ? null : body.example());
  }

  private static ShellCall call(Operation operation, @Nullable String body) {
    var headers = new ArrayList<String>();
    if (operation.scope() != null) {
      headers.add("Authorization: Bearer $TOKEN");
    }
    if (operation.parameters().stream().anyMatch(p -> p.name().startsWith("Idempotency-Key"))) {
      headers.add("Idempotency-Key: \\\"$(date +%s)\\\"");
    }
    if (operation.parameters().stream().anyMatch(p -> p.name().startsWith("If-Match"))) {
      headers.add("If-Match: *");
    }
    if (body != null) {
      headers.add("Content-Type: application/json");
    }
    return new ShellCall(
        operation.method(),
        "$WAYMARK" + address(operation.path()),
        headers,
        body == null ? null : laidOut(body));
  }

  private static String laidOut(String body) {
    return OperationReader.laidOut(new Node(Map.of(), body));
  }

  /** Variables of a path become variables of a shell. */
  private static String address(String path) {
    var address = path;
    for (var part : path.split("/", -1)) {
      if (part.startsWith("{")) {
        var name = part.substring(1, part.length() - 1);
        address = address.replace(part, "$" + name.toUpperCase(Locale.ROOT));
      }
    }
    return address;
  }
}
