package org.waymark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.packaged.PlainBrowser.Page;

/** What a firm has been shown as saved is there after the worst ends a process can come to. */
class CrashIT {

  @Test
  void keepsEveryAnswerThroughTheDeathOfServiceAndDatabase(@TempDir Path directory)
      throws Exception {
    var data = directory.resolve("data");
    String code;
    try (var service = RunningService.start(directory)) {
      assertDurable(ServerProcess.of(data));
      var browser = new PlainBrowser(service.address());
      var question = describeFirm(browser);
      code = question.document().select(".code").get(0).text();

      var next = browser.submit(question, Map.of("answer", "everything"));
      service.kill();

      assertThat(next.address().getPath()).endsWith("/questions/device-fixes");
    }
    var orphan = ServerProcess.of(data);
    assertThat(orphan.isAlive()).as("PostgreSQL outlives the service that was killed").isTrue();

    try (var service = RunningService.start(directory)) {
      assertThat(orphan.endsSoon()).as("the orphan was taken over").isTrue();
      var browser = new PlainBrowser(service.address());
      var fixes = openTask(browser, comeBack(browser, code), "Updates");
      assertThat(fixes.address().getPath()).endsWith("/questions/device-fixes");

      browser.submit(fixes, Map.of("answer", "some"));
      ServerProcess.of(data).kill();
      assertThat(anew(browser, fixes)).as("PostgreSQL is started again").contains("some");

      ServerProcess.of(data).kill();
      service.kill();
    }
    pretendThatTheServersNumberIsInUseAgain(data);

    try (var service = RunningService.start(directory)) {
      var browser = new PlainBrowser(service.address());
      var next = openTask(browser, comeBack(browser, code), "Updates");

      assertThat(next.address().getPath()).endsWith("/questions/app-fixes");
    }
  }

  /** The number of a dead server may by now be that of any other process: here, of this test. */
  private static void pretendThatTheServersNumberIsInUseAgain(Path data) throws IOException {
    var note = ServerProcess.note(data);
    var own = Long.toString(ProcessHandle.current().pid());
    Files.writeString(note, Files.readString(note).replaceFirst("\\d+", own));
  }

  private static Page describeFirm(PlainBrowser browser) {
    var profile = browser.open("/assessments/new?questionnaire=cyber-security");
    var tasks =
        browser.submit(
            profile, Map.of("area", "E08000037", "size", "5-9", "sector", "construction"));
    assertThat(tasks.status()).isEqualTo(200);
    return openTask(browser, tasks, "Updates");
  }

  private static Page comeBack(PlainBrowser browser, String code) {
    var overview = browser.submit(browser.open("/resume"), Map.of("code", code));
    assertThat(overview.text()).contains("Cyber security").contains("In progress");
    var draft = overview.document().select("a:containsOwn(Cyber security)").get(0);
    return browser.open(draft.attr("href"));
  }

  /** The answers marked on a page, once it can be shown again; until then it says 503. */
  private static String anew(PlainBrowser browser, Page question) throws InterruptedException {
    for (var seconds = 0; seconds < 60; seconds++) {
      var page = browser.open(question.address().getPath());
      if (page.status() == 200) {
        return page.document().select("input[checked]").attr("value");
      }
      assertThat(page.status()).isEqualTo(503);
      Thread.sleep(1_000);
    }
    return "nothing within a minute";
  }

  private static Page openTask(PlainBrowser browser, Page tasks, String section) {
    return browser.open(
        tasks.document().select("main a:containsOwn(" + section + ")").get(0).attr("href"));
  }

  private static void assertDurable(ServerProcess server) throws SQLException {
    try (var connection = DriverManager.getConnection(server.jdbcUrl());
        var statement = connection.createStatement()) {
      for (var setting : new String[] {"fsync", "synchronous_commit"}) {
        var result = statement.executeQuery("show " + setting);
        assertThat(result.next()).isTrue();
        assertThat(result.getString(1)).as(setting).isEqualTo("on");
      }
    }
  }
}
