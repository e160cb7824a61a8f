package org.waymark.web.advise.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.waymark.adviser.casefile.FollowUp;
import org.waymark.web.advise.casefile.CasefileMessages;
import org.waymark.web.layout.language.Spoken;

/**
 * Writes follow-ups as an iCalendar stream (RFC 5545): an event of a whole day for each. The name
 * of the client stays out: calendars are often kept by somebody else.
 */
@ApplicationScoped
class CalendarWriter {

  /** RFC 5545, 3.1: lines are no longer than 75 octets, without the break. */
  private static final int LONGEST_LINE = 75;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final CasefileMessages messages;
  private final Clock clock;

  CalendarWriter(@Spoken CasefileMessages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * @param service where the pages of clients are
   */
  String write(List<FollowUp> followUps, URI service) {
    var calendar = new StringBuilder();
    line(calendar, "BEGIN:VCALENDAR");
    line(calendar, "VERSION:2.0");
    line(calendar, "PRODID:-//Waymark//Follow-ups//EN");
    line(calendar, "CALSCALE:GREGORIAN");
    line(calendar, "X-WR-CALNAME:" + text(messages.calendarName()));
    followUps.forEach(followUp -> event(calendar, followUp, service, clock.instant()));
    line(calendar, "END:VCALENDAR");
    return calendar.toString();
  }

  private static void event(StringBuilder to, FollowUp followUp, URI service, Instant now) {
    line(to, "BEGIN:VEVENT");
    line(to, "UID:" + followUp.id() + "@waymark");
    line(to, "DTSTAMP:" + MOMENT.format(now));
    line(to, "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(followUp.dueOn()));
    line(to, "SUMMARY:" + text(followUp.task()));
    line(to, "URL:" + service.resolve("/advise/clients/" + followUp.organisation()));
    line(to, "TRANSP:TRANSPARENT");
    line(to, "END:VEVENT");
  }

  /** RFC 5545, 3.3.11. */
  static String text(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\r?\\n", "\\\\n");
  }

  /** Folds a long line between characters: what goes on begins with a space. */
  private static void line(StringBuilder to, String line) {
    var octets = 0;
    for (var at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      var character = Character.toString(line.codePointAt(at));
      var length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LONGEST_LINE) {
        to.append("\r\n ");
        octets = 1;
      }
      to.append(character);
      octets += length;
    }
    to.append("\r\n");
  }
}
