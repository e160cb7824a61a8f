package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** Notes and follow-ups, and the calendar that shows them. */
@QuarkusTest
class CasefilePagesTest {

  private static final UUID NOBODY = new UUID(4, 2);

  @Inject Community community;
  @Inject Clientele clientele;

  private HubId hub = new HubId(NOBODY);
  private Actor.Adviser ada = new Actor.Adviser(new PersonId(NOBODY), hub, false);
  private Actor.Adviser bob = ada;
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NOBODY));
  private String client = "";

  @BeforeEach
  void openAHubWithTwoAdvisers() {
    var opened = community.hub("North East Growth Hub");
    hub = opened.id();
    ada = community.adviser(opened, "Ada Adviser");
    bob = community.adviser(opened, "Bob Adviser");
    firm = clientele.client("Tyne Joinery", hub);
    letsSeeDocuments();
    client = "/advise/clients/" + firm.organisation();
  }

  @Test
  void keepsANoteForTheHubOrForItsAuthorAlone() {
    as(ada).sends(client + "/notes", Map.of("words", "Plans a new shop", "readers", "hub"));
    as(ada).sends(client + "/notes", Map.of("words", "Talks fast", "readers", "me"));

    assertThat(notes(ada)).containsExactly("Talks fast", "Plans a new shop");
    assertThat(notes(bob)).containsExactly("Plans a new shop");
    assertThat(as(bob).opens(changes(ada).getFirst()).statusCode()).isEqualTo(404);
    assertThat(community.rows(bob, "select words from case_note")).hasSize(1);
    assertThat(community.rows(firm, "select words from case_note")).isEmpty();
  }

  @Test
  void losesNothingWhenTwoAdvisersChangeOneNote() {
    as(ada).sends(client + "/notes", Map.of("words", "First", "readers", "hub"));
    var note = changes(ada).getFirst();
    var opened = as(bob).reads(note).select("input[name=version]").attr("value");
    var first = Map.of("words", "Ada’s words", "readers", "hub", "version", opened);
    assertThat(as(ada).sends(note, first).statusCode()).isEqualTo(303);

    var late = as(bob).sends(note, Map.of("words", "Bob’s words", "version", opened));

    assertThat(late.statusCode()).isEqualTo(409);
    var page = Jsoup.parse(late.asString());
    assertThat(page.select(".govuk-inset-text").text()).contains("Ada’s words", "Ada Adviser");
    assertThat(page.select("textarea").text()).isEqualTo("Bob’s words");
    assertThat(notes(bob)).containsExactly("Ada’s words");

    var seen = page.select("input[name=version]").attr("value");
    var both = Map.of("words", "Ada’s words\nBob’s words", "version", seen);
    assertThat(as(bob).sends(note, both).statusCode()).isEqualTo(303);
    assertThat(notes(ada)).containsExactly("Ada’s words Bob’s words");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4001})
  void saysHowLongANoteMayBeAndKeepsIt(int length) {
    var refused =
        as(ada).sends(client + "/notes", Map.of("words", "ŵ".repeat(length), "readers", "me"));

    assertThat(refused.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(refused.asString());
    assertThat(page.select("#words-error").text()).contains("up to 4000 characters");
    assertThat(page.select("textarea").text()).hasSize(length);
  }

  @Test
  void showsMarkupInANoteAsText() {
    as(ada)
        .sends(client + "/notes", Map.of("words", "<script>alert(1)</script>", "readers", "hub"));

    assertThat(notes(bob)).containsExactly("<script>alert(1)</script>");
  }

  @Test
  void promisesAndSettlesAFollowUp() {
    follows("Call about backups", "27", "3", "2027");
    assertThat(as(bob).reads(client).select(".follow-ups").text())
        .contains("Call about backups", "Due 27 March 2027", "for Ada Adviser");
    assertThat(as(ada).reads("/advise/follow-ups").select(".follow-ups").text())
        .contains("Call about backups", "Tyne Joinery");
    assertThat(as(bob).reads("/advise/follow-ups").select(".follow-ups")).isEmpty();

    as(bob).sends(as(bob).reads(client).select(".follow-ups form").attr("action"), Map.of());

    assertThat(as(ada).reads(client).select(".follow-ups").text()).contains("Done", "Open again");
    assertThat(as(ada).reads(client).select(".timeline").text())
        .contains("Ada Adviser planned: Call about backups", "Done: Call about backups");
  }

  @ParameterizedTest
  @CsvSource({"'', 27, 3, 2027, task", "Call, 31, 2, 2027, due", "Call, x, '', 1, due"})
  void saysWhatIsWrongWithAFollowUp(
      String task, String day, String month, String year, String field) {
    var refused = follows(task, day, month, year);

    assertThat(refused.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(refused.asString());
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#" + field);
    assertThat(page.select("[name=due-day]").attr("value")).isEqualTo(day);
  }

  @Test
  void givesACalendarTheFollowUpsOfWhoeverHoldsItsAddress() {
    isMember(ada);
    var task = "Call; about \\ backups, and ŵyn ".repeat(4).strip();
    follows(task, "27", "3", "2027");
    var address = address(as(ada).sends("/advise/follow-ups", Map.of()));

    var calendar = calendar(address);

    assertThat(calendar.contentType()).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
    var lines = List.of(calendar.asString().split("\r\n"));
    assertThat(lines).allSatisfy(line -> assertThat(octets(line)).isLessThanOrEqualTo(75));
    assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VCALENDAR");
    assertThat(lines).contains("BEGIN:VEVENT", "DTSTART;VALUE=DATE:20270327");
    assertThat(calendar.asString().replace("\r\n ", ""))
        .contains("SUMMARY:" + task.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,"))
        .doesNotContain("Tyne Joinery");
  }

  @Test
  void endsACalendarAddressWithANewOneOrByHandOrWithTheAdviser() {
    isMember(ada);
    var first = address(as(ada).sends("/advise/follow-ups", Map.of()));
    assertThat(as(ada).reads("/advise/follow-ups").text()).doesNotContain(first);
    var second = address(as(ada).sends("/advise/follow-ups", Map.of()));
    assertThat(calendar(first).statusCode()).isEqualTo(404);
    assertThat(calendar(second).statusCode()).isEqualTo(200);

    as(ada).sends("/advise/follow-ups", Map.of("end", "yes"));
    assertThat(calendar(second).statusCode()).isEqualTo(404);

    var third = address(as(ada).sends("/advise/follow-ups", Map.of()));
    community.sql(
        new Actor.Administrator(ada.person()), "update hub_member set disabled_at = now()");
    assertThat(calendar(third).statusCode()).isEqualTo(404);
    assertThat(calendar("/advise/calendar/nonsense.ics").statusCode()).isEqualTo(404);
  }

  @Test
  void takesFollowUpsOutOfTheCalendarWhenTheFirmWithdraws() {
    isMember(ada);
    follows("Call about backups", "27", "3", "2027");
    var address = address(as(ada).sends("/advise/follow-ups", Map.of()));

    clientele.withdraws(firm);

    assertThat(calendar(address).asString()).doesNotContain("VEVENT");
    assertThat(as(ada).reads("/advise/follow-ups").select(".follow-ups")).isEmpty();
    for (var page : List.of("/notes", "/follow-ups", "/documents")) {
      assertThat(as(ada).opens(client + page).statusCode()).isEqualTo(404);
      assertThat(as(ada).sends(client + page, Map.of("words", "x")).statusCode()).isIn(404, 415);
    }
  }

  private void letsSeeDocuments() {
    clientele.letsIn(firm, hub, List.of("scores", "documents"), LocalDate.of(2099, 6, 30));
  }

  private void isMember(Actor.Adviser adviser) {
    community.sql(
        new Actor.Administrator(adviser.person()),
        "insert into hub_member (person_id, hub_id, manages, invited_at, invited_by)"
            + " values (?1, ?2, false, now(), ?1)",
        adviser.person().value(),
        adviser.hub().value());
  }

  private Response follows(String task, String day, String month, String year) {
    var fields = Map.of("task", task, "due-day", day, "due-month", month, "due-year", year);
    return as(ada).sends(client + "/follow-ups", fields);
  }

  private static String address(Response shown) {
    var address = Jsoup.parse(shown.asString()).select(".address").text();
    assertThat(address).matches("http.*/advise/calendar/[0-9a-f]{40}\\.ics");
    return address.replaceFirst("^http://[^/]+", "");
  }

  /** As a calendar asks: without signing in. */
  private Response calendar(String address) {
    return new AdviserBrowser(new Actor.Visitor()).browser().accept("*/*").get(address);
  }

  private static int octets(String line) {
    return line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
  }

  private List<String> notes(Actor.Adviser adviser) {
    return page(adviser).select(".notes .words").eachText();
  }

  private List<String> changes(Actor.Adviser adviser) {
    return page(adviser).select(".notes a").eachAttr("href");
  }

  private Document page(Actor.Adviser adviser) {
    return as(adviser).reads(client);
  }

  private static AdviserBrowser as(Actor adviser) {
    return new AdviserBrowser(adviser);
  }
}
