package org.waymark.web.developer;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.hub.partner.PartnerAccounts;
import org.waymark.web.developer.StartPage.Step;
import org.waymark.web.developer.StartPage.Tokens;

/** Writes the commands of the quick start from the contract, so that they cannot part from it. */
@ApplicationScoped
class QuickStart {

  private static final Pattern FIRM =
      Pattern.compile("(\"organisation\" ?: ?\")[0-9a-f]{8}-[0-9a-f-]{27}\"");

  /** What a partner's program does, from its first firm to the last. */
  private static final List<Stage> AS_PARTNER =
      List.of(
          new Stage(
              "bringOrganisation",
              "Keep the id of the answer: export ORGANISATION=… for the steps below."),
          new Stage("listOrganisations", "Your firms, page by page. Nobody else's."),
          new Stage(
              "beginAssessment",
              "Keep the id of the answer: export ASSESSMENT=… for the steps below."),
          new Stage(
              "answerSome",
              "As many as you know. If-Match: * changes whatever is there; send the ETag that you"
                  + " have read, so that you overwrite nobody's answers."),
          new Stage(
              "makeLink", "Or let the firm answer in its own browser: this is a link for it."),
          new Stage(
              "submitAssessment",
              "Lists what is unanswered still. Answer that, and call again with a new key."),
          new Stage("readReport", "Scores, comparison, what to do first, and programmes that fit."),
          new Stage(
              "eraseOrganisation",
              "Try it with the firm you have just made: it is gone for good."));

  private static final String RESET = "resetSandbox";

  private final Reference reference;
  private final PartnerAccounts accounts;

  QuickStart(Reference reference, PartnerAccounts accounts) {
    this.reference = reference;
    this.accounts = accounts;
  }

  /**
   * A call to be shown.
   *
   * @param id of its operation
   */
  private record Stage(String id, String about) {}

  StartPage page(String address) {
    return new StartPage(
        address,
        List.of(
            step(new Stage("score", "The answer is the scorecard, with the range of the score.")),
            step(
                new Stage(
                    "judgeProgrammes",
                    "Every rule of every programme that helps, and whether it is met."))),
        command(reference.operation(RESET)),
        new Tokens(accounts.tokenAddress().map(URI::toString).orElse(null), scopes()),
        AS_PARTNER.stream().map(this::step).toList());
  }

  /** Of all that is shown, as a program asks for them: with spaces between. */
  private String scopes() {
    return Stream.concat(Stream.of(RESET), AS_PARTNER.stream().map(Stage::id))
        .map(reference::operation)
        .flatMap(operation -> Stream.ofNullable(operation.scope()))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private Step step(Stage stage) {
    var operation = reference.operation(stage.id());
    return new Step(operation.summary(), stage.about(), command(operation));
  }

  private static String command(Operation operation) {
    var lines = new ArrayList<String>();
    var method = operation.method().equals("GET") ? "" : "--request " + operation.method() + " ";
    lines.add("curl " + method + "\"$WAYMARK" + address(operation.path()) + "\"");
    if (operation.scope() != null) {
      lines.add("--header \"Authorization: Bearer $TOKEN\"");
    }
    if (operation.parameters().stream().anyMatch(p -> p.name().startsWith("Idempotency-Key"))) {
      lines.add("--header \"Idempotency-Key: \\\"$(uuidgen)\\\"\"");
    }
    if (operation.parameters().stream().anyMatch(p -> p.name().startsWith("If-Match"))) {
      lines.add("--header \"If-Match: *\"");
    }
    var body = operation.body();
    if (body != null) {
      lines.add("--header \"Content-Type: application/json\"");
      lines.add("--data '" + withVariables(String.valueOf(body.example())) + "'");
    }
    return String.join(" \\\n  ", lines);
  }

  /** The firm of an example is the one that was brought before. */
  private static String withVariables(String example) {
    return FIRM.matcher(example).replaceAll("$1'\"\\$ORGANISATION\"'\"");
  }

  /** Variables of a path become variables of a shell. */
  private static String address(String path) {
    var address = path;
    for (var part : path.split("/", -1)) {
      if (part.startsWith("{")) {
        var name = part.substring(1, part.length() - 1);
        address = address.replace(part, "$" + name.toUpperCase(java.util.Locale.ROOT));
      }
    }
    return address;
  }
}
