package org.waymark.call;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.waymark.call.LoggedCall.Answered;
import org.waymark.call.LoggedCall.Body;
import org.waymark.call.LoggedCall.Sent;
import org.waymark.fixture.CallingProgram;
import org.waymark.identity.Actor;

/** Calls that are written down when a test says so. */
@ApplicationScoped
public class WrittenCalls {

  private final CallLog log;
  private final WriteCalls writeCalls;

  WrittenCalls(CallLog log, WriteCalls writeCalls) {
    this.log = log;
    this.writeCalls = writeCalls;
  }

  /** As the service does every second. Other tests leave calls behind, until no more are kept. */
  public void write() {
    writeCalls.write();
  }

  /** The call that was answered so, as its program finds it in the log. */
  public Response of(CallingProgram program, Response answer) {
    write();
    return program.calls().get("/api/v1/requests/" + answer.header("Waymark-Request"));
  }

  /** A call of a partner's that has been written down. */
  public UUID call(Actor.Partner partner) {
    var call = reading(UUID.randomUUID(), Instant.now(), "/api/v1/organisations");
    log.note(partner, () -> call);
    write();
    return call.id();
  }

  /** A call that read something. */
  public static LoggedCall reading(UUID id, Instant at, String address) {
    return new LoggedCall(
        id,
        at,
        new Sent("GET", "/api/v1/organisations", address, null, null, Body.NONE),
        new Answered(200, null, new Body("application/json", 2L, "{}", true)),
        1,
        true);
  }
}
