package org.waymark.api.v1.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.call.WrittenCalls;
import org.waymark.fixture.CallingProgram;
import org.waymark.fixture.InventedRelease;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;

/** What the log keeps of more than it can. */
@QuarkusTest
class LongBodiesTest {

  private static final String PATH = "/api/v1/requests";
  private static final String FIRMS = "/api/v1/organisations";
  private static final String FIRM =
      "{\"firm\": {\"area\": \"E08000037\", \"size\": \"5-9\", \"sector\": \"construction\"},"
          + " \"externalReference\": \"%s\"}";

  @Inject Partnership partnership;
  @Inject WrittenCalls written;
  @Inject InventedRelease release;

  private CallingProgram bank =
      new CallingProgram(new Actor.Partner(new PartnerId(new UUID(0, 0))));

  @BeforeEach
  void register() {
    written.write();
    bank = new CallingProgram(partnership.create());
  }

  @Test
  void keepsSixteenKilobytesOfABody() {
    var much = FIRM.formatted("x".repeat(20_000));
    var brought = bank.callsOnce().body(FIRM.formatted("4711")).post(FIRMS);
    var refused = bank.changes(brought.header("ETag")).body(much).put(brought.<String>path("href"));
    assertThat(refused.statusCode()).isEqualTo(422);

    var found = written.of(bank, refused);
    assertThat(found.<String>path("sent.content.body")).hasSize(16 * 1024);
    found
        .then()
        .body("sent.content.bytes", equalTo(much.length()))
        .body("sent.content.complete", equalTo(false));
    bank.callsOnce()
        .post(PATH + "/" + refused.header("Waymark-Request") + "/replay")
        .then()
        .statusCode(409)
        .body("detail", containsString("16 kilobytes"));
  }

  /** The rest may have named a firm. */
  @Test
  void keepsNothingOfALongBodyThatNamesNoFirmSoFar() {
    var refused = bank.callsOnce().body(FIRM.formatted("x".repeat(20_000))).post(FIRMS);

    written
        .of(bank, refused)
        .then()
        .body("sent.content.body", nullValue())
        .body("answered.content.body", equalTo(refused.asString()));
  }

  /**
   * Figures of a release may be more than the memory holds: they are read for their reader alone.
   */
  @Test
  void keepsNothingOfFiguresThatAreReadWhileTheyAreSent() {
    release.exists();
    var figures =
        bank.calls().get("/api/v1/benchmarks/releases/" + InventedRelease.NUMBER + "/cells");
    assertThat(figures.statusCode()).isEqualTo(200);

    written
        .of(bank, figures)
        .then()
        .body("answered.content.mediaType", containsString("json"))
        .body("answered.content.body", nullValue())
        .body("answered.content.complete", equalTo(false))
        .body("replayable", equalTo(true));
  }
}
