package org.waymark.api.v1.assessment.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.api.limit.FurtherCalls;
import org.waymark.api.limit.Turns;
import org.waymark.api.limit.Turns.Turn;
import org.waymark.replay.Call;

/** Takes in all that is sent, then goes through it line by line. */
@ApplicationScoped
class Imports {

  /** So many lines are one call. */
  private static final int LINES_IN_A_CALL = 10;

  /** Of lines that the service fails at one after the other: then more would not help. */
  private static final int MOST_FAILURES = 3;

  private final LineImport lineImport;
  private final Turns turns;
  private final FurtherCalls furtherCalls;
  private final ObjectMapper json;
  private final long mostBytes;

  Imports(
      LineImport lineImport,
      Turns turns,
      FurtherCalls furtherCalls,
      ObjectMapper json,
      @ConfigProperty(name = "waymark.http.largest-import") MemorySize mostBytes) {
    this.lineImport = lineImport;
    this.turns = turns;
    this.furtherCalls = furtherCalls;
    this.json = json;
    this.mostBytes = mostBytes.asLongValue();
  }

  /** Throws a problem where nothing of it is tried. */
  StreamingOutput begin(Call call, InputStream body) {
    var turn = turns.take(call.partner(), Turns.Kind.IMPORT);
    try {
      return answer(turn, counted(body), call);
    } catch (RuntimeException e) {
      turn.close();
      throw e;
    }
  }

  private StreamingOutput answer(Turn turn, Upload upload, Call call) {
    var writer = json.writer().without(SerializationFeature.INDENT_OUTPUT);
    return out -> {
      try (turn;
          upload) {
        if (turn.begin()) {
          bring(upload, call, new Lines(out, writer));
        }
      }
    };
  }

  private Upload counted(InputStream body) {
    var upload = Upload.receive(body, mostBytes);
    try {
      furtherCalls.count(calls(upload.count()) - 1);
      return upload;
    } catch (RuntimeException e) {
      upload.close();
      throw e;
    }
  }

  /** A begun ten is a whole one. */
  private static long calls(int lines) {
    return (lines + LINES_IN_A_CALL - 1) / LINES_IN_A_CALL;
  }

  private void bring(Upload upload, Call call, Lines answer) throws IOException {
    var imported = 0L;
    var repeated = 0L;
    var refused = 0L;
    var failures = 0;
    for (var next = upload.next();
        next.isPresent() && failures < MOST_FAILURES;
        next = upload.next()) {
      var line = next.get();
      try {
        var kept = lineImport.imported(line, call);
        answer.write(kept);
        imported += kept.repeated() == null ? 1 : 0;
        repeated += kept.repeated() == null ? 0 : 1;
        failures = 0;
      } catch (RuntimeException e) {
        answer.write(lineImport.refused(line, e));
        refused++;
        failures = e instanceof HttpProblem ? 0 : failures + 1;
      }
    }
    var lines = imported + repeated + refused;
    answer.write(
        new ImportResponse.End(failures < MOST_FAILURES, lines, imported, repeated, refused));
  }
}
