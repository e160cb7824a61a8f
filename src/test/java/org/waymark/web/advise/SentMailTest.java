package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.FreePort;

/** Invitations go through a mail server, and are kept while there is none. */
@QuarkusTest
@TestProfile(SentMailTest.WithServer.class)
class SentMailTest {

  private static final int PORT = port();

  private static final GreenMail SERVER = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));

  /** One for both: the class of the profile is loaded apart from that of the running test. */
  private static int port() {
    var known = Integer.getInteger("waymark.test.smtp");
    if (known != null) {
      return known;
    }
    var free = FreePort.draw();
    System.setProperty("waymark.test.smtp", Integer.toString(free));
    return free;
  }

  @BeforeAll
  static void startServer() {
    SERVER.start();
  }

  @Inject Community community;

  /** A mail server of its own, without encryption. */
  public static class WithServer implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.mailer.mock",
          "false",
          "waymark.mail.host",
          "127.0.0.1",
          "waymark.mail.port",
          Integer.toString(PORT),
          "waymark.mail.from",
          "no-reply@waymark.example",
          "waymark.public-address",
          "https://waymark.example.org",
          "waymark.mail.start-tls",
          "DISABLED");
    }
  }

  @AfterAll
  static void stopServer() {
    SERVER.stop();
  }

  @Test
  void arriveAsPlainTextAndAreKeptWhenTheServerIsAway() throws IOException, MessagingException {
    var hub = community.hub("Hwb Tŷ Gwyn");
    var browser = new AdviserBrowser(community.adviser(hub, "Ada Reed"));
    var fields = Map.of("firm", "Ty Pren", "email", "jo@firm.example", "language", "cy");
    browser.sends("/advise/clients/add/invitation", fields).then().statusCode(200);

    assertThat(SERVER.waitForIncomingEmail(10_000, 1)).isTrue();
    var mail = SERVER.getReceivedMessages()[0];
    assertThat(mail.getContentType()).startsWith("text/plain");
    assertThat(mail.getFrom()[0]).hasToString("no-reply@waymark.example");
    assertThat(mail.getSubject()).contains("Hwb Tŷ Gwyn");
    assertThat((String) mail.getContent())
        .contains("Hwb Tŷ Gwyn", "https://waymark.example.org/invitations/");

    SERVER.stop();
    var failed = browser.sends("/advise/clients/add/invitation", fields);
    assertThat(failed.statusCode()).isEqualTo(200);
    assertThat(failed.asString()).contains("The mail could not be sent. The invitation is kept");
    var code = Jsoup.parse(failed.asString()).select(".code").text();
    assertThat(browser.opens("/invitations/" + code).statusCode()).isEqualTo(200);
  }

  @Test
  void leadToTheAddressThatIsSetWhateverTheRequestSays() {
    var browser =
        new AdviserBrowser(community.adviser(community.hub("Tyne Growth Hub"), "Ada Reed"));

    var invited =
        browser
            .browser()
            .header("Host", "evil.example")
            .contentType("application/x-www-form-urlencoded; charset=UTF-8")
            .formParam("csrf-token", browser.token())
            .formParam("firm", "Ty Pren")
            .post("/advise/clients/add/invitation");

    assertThat(invited.statusCode()).isEqualTo(200);
    assertThat(invited.asString())
        .contains("https://waymark.example.org/invitations/")
        .doesNotContain("evil.example");
    browser.sends("/advise/follow-ups", Map.of());
    var calendar = browser.sends("/advise/follow-ups", Map.of());
    assertThat(calendar.asString()).contains("https://waymark.example.org/advise/calendar/");
  }
}
