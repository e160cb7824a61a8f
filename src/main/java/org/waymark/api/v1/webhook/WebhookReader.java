package org.waymark.api.v1.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.api.v1.JsonBody;
import org.waymark.exchange.Fault;
import org.waymark.webhook.EventKind;

/** Reads what a program says of an endpoint, and finds everything wrong in one go. */
final class WebhookReader {

  private static final String URL = "url";
  private static final String EVENTS = "events";

  private static final String KINDS =
      Stream.of(EventKind.values()).map(EventKind::code).sorted().collect(Collectors.joining(", "));

  private WebhookReader() {}

  /** An endpoint as a program describes it. Where the URL leads is not known yet. */
  record Told(String url, Set<EventKind> events) {}

  /** Throws a problem when something is wrong. */
  static Told read(byte[] body) {
    var faults = new ArrayList<Fault>();
    var document = document(body, Set.of(URL, EVENTS), faults);
    var url = document.path(URL).textValue();
    if (url == null) {
      faults.add(new Fault("/" + URL, "is missing: give the URL that is to be told"));
    }
    var events = events(document.path(EVENTS), faults);
    if (url == null || !faults.isEmpty()) {
      throw Answers.invalid(faults);
    }
    return new Told(url, events);
  }

  /**
   * What is to change of an endpoint.
   *
   * @param url null where it stays
   */
  record Change(@Nullable String url, Set<EventKind> events) {}

  /** Throws a problem when something is wrong. */
  static Change change(byte[] body) {
    var faults = new ArrayList<Fault>();
    var document = document(body, Set.of(URL, EVENTS), faults);
    if (document.has(URL) && !document.path(URL).isTextual()) {
      faults.add(new Fault("/" + URL, "must be a URL; leave it out where it stays"));
    }
    var events = events(document.path(EVENTS), faults);
    if (!faults.isEmpty()) {
      throw Answers.invalid(faults);
    }
    return new Change(document.path(URL).textValue(), events);
  }

  private static JsonNode document(byte[] body, Set<String> members, List<Fault> faults) {
    var document = JsonBody.read(body);
    if (!document.isObject()) {
      throw Answers.invalid(List.of(new Fault("", "must be an object")));
    }
    for (var member : document.properties()) {
      if (!members.contains(member.getKey())) {
        faults.add(Fault.of("", member.getKey(), "is not known here: remove it"));
      }
    }
    return document;
  }

  private static Set<EventKind> events(JsonNode list, List<Fault> faults) {
    var events = EnumSet.noneOf(EventKind.class);
    if (!list.isArray() || list.isEmpty()) {
      faults.add(new Fault("/" + EVENTS, "must be a list of one or more of " + KINDS));
      return events;
    }
    for (var i = 0; i < list.size(); i++) {
      var code = list.get(i).textValue();
      var kind = code == null ? null : EventKind.ofCode(code).orElse(null);
      if (kind == null) {
        faults.add(new Fault("/" + EVENTS + "/" + i, "must be one of " + KINDS));
      } else if (!events.add(kind)) {
        faults.add(new Fault("/" + EVENTS + "/" + i, "is there already: name each kind once"));
      }
    }
    return events;
  }
}
