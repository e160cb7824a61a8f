package org.waymark.api.v1.assessment.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.waymark.api.once.OnceForEachPart;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.api.v1.JsonBody;
import org.waymark.api.v1.assessment.Outcomes;
import org.waymark.assessment.brought.BroughtCase;
import org.waymark.assessment.brought.ImportAssessment;
import org.waymark.assessment.brought.ImportAssessment.Importing;
import org.waymark.exchange.Fault;
import org.waymark.identity.Actor;
import org.waymark.kernel.Sha256;
import org.waymark.replay.Answer;
import org.waymark.replay.Call;
import org.waymark.replay.Outcome;

/** Imports one line, in a transaction of its own, and says what became of it. */
@ApplicationScoped
class LineImport {

  private static final Logger LOG = Logger.getLogger(LineImport.class);

  private static final String REFERENCE = "externalReference";

  private final LineReader reader;
  private final ImportAssessment importAssessment;
  private final OnceForEachPart once;

  LineImport(LineReader reader, ImportAssessment importAssessment, OnceForEachPart once) {
    this.reader = reader;
    this.importAssessment = importAssessment;
    this.once = once;
  }

  /** Whatever goes wrong with a line is told, and leaves the others alone. */
  ImportResponse.Refused refused(Line line, RuntimeException because) {
    if (because instanceof HttpProblem problem) {
      return ImportResponse.Refused.because(line, problem);
    }
    LOG.error("A line of an import failed", because);
    var type = ProblemType.INTERNAL_ERROR;
    return ImportResponse.Refused.because(line, Problems.of(type, type.meaning()));
  }

  /** Throws a problem where it is refused. */
  ImportResponse.Imported imported(Line line, Call call) {
    if (line.tooLong()) {
      throw Problems.of(
          ProblemType.TOO_LARGE, "A line has %,d bytes at most.".formatted(Upload.LONGEST_LINE));
    }
    var document = LineReader.document(line);
    var partner = new Actor.Partner(call.partner());
    return switch (once.answer(
        call, name(line, document), line.text(), () -> answer(document, partner))) {
      case Outcome.Done(var answer) -> told(line, answer, null);
      case Outcome.Repeated(var answer) -> told(line, answer, true);
      case Outcome.UnderWay _ ->
          throw Problems.of(
              ProblemType.IDEMPOTENCY_KEY_IN_USE, "This line is being imported just now.");
      case Outcome.Different _ ->
          throw Problems.of(
              ProblemType.IDEMPOTENCY_KEY_REUSED,
              "A line with this externalReference was imported under this Idempotency-Key, and said"
                  + " something else.");
    };
  }

  /** What tells it from the other lines: told by a letter, so that no text is another's hash. */
  private static String name(Line line, JsonNode document) {
    var reference = document.path(REFERENCE).textValue();
    return reference == null
        ? "=" + HexFormat.of().formatHex(Sha256.bytes(line.text()))
        : "@" + reference;
  }

  private Answer answer(JsonNode document, Actor.Partner partner) {
    var now = kept(importAssessment.bring(partner, reader.wish(document))).about();
    return new Answer(
        Response.Status.CREATED.getStatusCode(), null, null, now.id().toString(), null, now.firm());
  }

  private static ImportResponse.Imported told(
      Line line, Answer answer, @Nullable Boolean repeated) {
    return new ImportResponse.Imported(
        line.number(),
        answer.status(),
        Objects.requireNonNull(answer.location()),
        Objects.requireNonNull(answer.about()).toString(),
        repeated);
  }

  /** Throws a problem where it was not kept. */
  private static BroughtCase kept(Importing importing) {
    return switch (importing) {
      case Importing.Imported(var now) -> now;
      case Importing.UnknownReference _ ->
          throw wrong("/organisationReference", "does not match any of your firms");
      case Importing.OtherProfile(var firm) ->
          throw wrong(
              "/firm",
              "is not as this firm is kept: leave it out, or correct /api/v1/organisations/"
                  + firm);
      case Importing.NotBegun(var because) -> Outcomes.begun(because);
      case Importing.NotAnswered(var because) -> Outcomes.changed(because);
      case Importing.NotHandedIn(var because) -> {
        Outcomes.handedIn(because);
        throw new IllegalArgumentException("It is handed in");
      }
    };
  }

  private static RuntimeException wrong(String pointer, String detail) {
    return JsonBody.invalid(ProblemType.INVALID_ASSESSMENT, List.of(new Fault(pointer, detail)));
  }
}
