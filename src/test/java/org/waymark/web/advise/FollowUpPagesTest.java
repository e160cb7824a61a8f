package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.identity.Actor;

/** Follow-ups, and the calendar that shows them. */
@QuarkusTest
class FollowUpPagesTest extends WithAClient {

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
}
