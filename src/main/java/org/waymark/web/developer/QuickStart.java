package org.waymark.web.developer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.waymark.web.developer.StartPage.Step;

/** Writes the commands of the quick start from the contract, so that they cannot part from it. */
@ApplicationScoped
class QuickStart {

  private static final Pattern FIRM =
      Pattern.compile("(\"organisation\" ?: ?\")[0-9a-f]{8}-[0-9a-f-]{27}\"");

  private final Reference reference;

  QuickStart(Reference reference) {
    this.reference = reference;
  }

  StartPage page(String address) {
    return new StartPage(
        address,
        List.of(
            step("score", "The answer is the scorecard, with the range of the score."),
            step(
                "judgeProgrammes",
                "Every rule of every programme that helps, and whether it is met.")),
        command(reference.operation("resetSandbox")),
        List.of(
            step(
                "bringOrganisation",
                "Keep the id of the answer: export ORGANISATION=… for the steps below."),
            step("listOrganisations", "Your firms, page by page. Nobody else's."),
            step(
                "beginAssessment",
                "Keep the id of the answer: export ASSESSMENT=… for the steps below."),
            step(
                "answerSome",
                "As many as you know. If-Match: * changes whatever is there; send the ETag that you"
                    + " have read, so that you overwrite nobody's answers."),
            step("makeLink", "Or let the firm answer in its own browser: this is a link for it."),
            step(
                "submitAssessment",
                "Lists what is unanswered still. Answer that, and call again with a new key."),
            step("readReport", "Scores, comparison, what to do first, and programmes that fit."),
            step(
                "eraseOrganisation",
                "Try it with the firm you have just made: it is gone for good.")));
  }

  private Step step(String id, String about) {
    var operation = reference.operation(id);
    return new Step(operation.summary(), about, command(operation));
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
