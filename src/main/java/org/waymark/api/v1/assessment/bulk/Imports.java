package org.waymark.api.v1.assessment.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
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
  private final Limits limits;
  private final Intake intake;
  private final ObjectMapper json;

  Imports(LineImport lineImport, Turns turns, Limits limits, Intake intake, ObjectMapper json) {
    this.lineImport = lineImport;
    this.turns = turns;
    this.limits = limits;
    this.intake = intake;
    this.json = json;
  }

  /** Takes in what is sent, and has it paid for. */
  @ApplicationScoped
  static class Intake {

    private final FurtherCalls furtherCalls;
    private final long mostBytes;

    Intake(
        FurtherCalls furtherCalls,
        @ConfigProperty(name = "waymark.http.largest-import") MemorySize mostBytes) {
      this.furtherCalls = furtherCalls;
      this.mostBytes = mostBytes.asLongValue();
    }

    Upload receive(InputStream body) {
      return Upload.receive(body, mostBytes);
    }

    void count(Upload upload) {
      furtherCalls.count(calls(upload.count()) - 1);
    }
  }

  /** What an import holds while its lines are gone through. */
  private record Held(Turn whole, Turn lines, Upload upload) implements AutoCloseable {

    boolean begin() {
      return whole.begin() && lines.begin();
    }

    @Override
    public void close() {
      try (whole;
          lines) {
        upload.close();
      }
    }
  }

  /**
   * Throws a problem where nothing of it is tried. Whoever sends for long holds a turn that there
   * are more of than of those for going through lines.
   */
  StreamingOutput begin(Call call, InputStream body) {
    var turn = turns.take(call.partner(), Turns.Kind.IMPORT);
    try {
      return answer(received(turn, intake.receive(body), call), call);
    } catch (RuntimeException e) {
      turn.close();
      throw e;
    }
  }

  /** It is paid for by whoever finds a turn. */
  private Held received(Turn turn, Upload upload, Call call) {
    try {
      var held = new Held(turn, turns.take(call.partner(), Turns.Kind.LINES), upload);
      try {
        intake.count(upload);
        return held;
      } catch (RuntimeException e) {
        held.lines().close();
        throw e;
      }
    } catch (RuntimeException e) {
      upload.close();
      throw e;
    }
  }

  private StreamingOutput answer(Held held, Call call) {
    var writer = json.writer().without(SerializationFeature.INDENT_OUTPUT);
    var until = limits.begin();
    var pace = limits.pace();
    return out -> {
      try (held) {
        if (held.begin()) {
          bring(held.upload(), call, new Lines(out, writer, pace), until);
        }
      }
    };
  }

  /** A begun ten is a whole one. */
  private static long calls(int lines) {
    return (lines + LINES_IN_A_CALL - 1) / LINES_IN_A_CALL;
  }

  private void bring(Upload upload, Call call, Lines answer, Instant until) throws IOException {
    var imported = 0L;
    var repeated = 0L;
    var refused = 0L;
    var failures = 0;
    var next = upload.next();
    for (;
        next.isPresent() && failures < MOST_FAILURES && limits.isBefore(until);
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
        new ImportResponse.End(
            next.isEmpty() && failures < MOST_FAILURES, lines, imported, repeated, refused));
  }
}
