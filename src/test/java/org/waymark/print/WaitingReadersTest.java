package org.waymark.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.api.v1.assessment.Program;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.print.Presses.Reader;
import org.waymark.print.Printing.Busy;

/** What readers are told while their report cannot be printed soon. */
@QuarkusTest
class WaitingReadersTest {

  @Inject Presses presses;
  @Inject Community community;
  @Inject Partnership partnership;

  private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void closes() {
    end.countDown();
    readers.close();
  }

  @ParameterizedTest
  @CsvSource({"en, Too many files at once", "cy, Gormod o ffeiliau ar unwaith"})
  void isToldThatItWaitsForEnough(String language, String said) throws Exception {
    var firm = community.firm();
    var id = community.handsIn(firm, "skills");
    wants(firm, Presses.MOST_OF_ONE);
    var browser = language.equals("cy") ? ActingBrowser.inWelsh(firm) : ActingBrowser.of(firm);

    var answer = browser.get("/assessments/" + id + "/report.pdf");

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.header("Retry-After")).isEqualTo("2");
    assertThat(ActingBrowser.read(answer).select("h1").text()).isEqualTo(said);
  }

  @Test
  void isToldThatOthersWait() throws Exception {
    var firm = community.firm();
    var id = community.handsIn(firm, "skills");
    for (var held = 0; held < Presses.MOST; held += Presses.MOST_OF_ONE) {
      wants(new Actor.Owner(new OrganisationId(UUID.randomUUID())), Presses.MOST_OF_ONE);
    }

    var answer = ActingBrowser.of(firm).get("/assessments/" + id + "/report.pdf");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("2");
    assertThat(ActingBrowser.read(answer).select("h1").text()).isNotEmpty();
  }

  /** Otherwise a program that is refused would cost as much as one that is served. */
  @Test
  void looksNothingUpForAProgramThatWaitsForEnough() throws Exception {
    var bank = partnership.create();
    wants(bank, Presses.MOST_OF_ONE);

    var answer =
        new Program(bank).reads(Program.ASSESSMENTS + "/" + UUID.randomUUID() + "/report.pdf");

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.<String>path("detail")).contains("as many reports as a partner may");
  }

  /** Returns when all of them are under way or waiting. */
  private void wants(Actor reader, int times) throws InterruptedException {
    var before = presses.held();
    for (var i = 0; i < times; i++) {
      readers.submit(() -> presses.use(new Reader(reader, null), this::untilTheEnd));
    }
    while (presses.held() < before + times) {
      Thread.sleep(5);
    }
  }

  private Printing untilTheEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new Busy(Duration.ZERO);
  }
}
