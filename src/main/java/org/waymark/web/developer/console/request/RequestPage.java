package org.waymark.web.developer.console.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.call.LoggedCall;
import org.waymark.call.LoggedCall.Body;
import org.waymark.web.developer.console.Written;
import org.waymark.web.layout.component.Link;

/**
 * One call with what was said.
 *
 * @param facts each as a name and what it is
 * @param command that makes the same call; null where what it sent was not kept whole
 * @param key for sending it again; null where it cannot be
 * @param result null when it was not sent again just now
 */
@CheckedTemplate(
    basePath = "developer/console",
    defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RequestPage(
    String title,
    List<Fact> facts,
    @Nullable Link problem,
    Said sent,
    Said answered,
    @Nullable String command,
    @Nullable String key,
    String action,
    @Nullable ReplayResult result)
    implements TemplateInstance {

  RequestPage {
    facts = List.copyOf(facts);
  }

  /** A line of the summary. */
  record Fact(String name, String text) {}

  /**
   * A body.
   *
   * @param note what is to be known of it; null for nothing
   */
  record Said(String text, @Nullable String note) {

    static Said of(Body body) {
      var text = body.text();
      var length = body.bytes();
      if (text != null) {
        return new Said(
            body.whole() ? Written.laidOut(text) : text,
            body.whole() ? null : "The first 16 kilobytes of " + length + " bytes.");
      }
      if (length != null && length == 0) {
        return new Said("", "Nothing.");
      }
      return new Said(
          "",
          "Not kept: it told a secret, was about several firms or one that is gone, is a file, or was"
              + " not read.");
    }
  }

  static RequestPage of(LoggedCall call, String key, @Nullable ReplayResult result) {
    var sent = call.sent();
    var problem = call.answered().problem();
    return new RequestPage(
        sent.method() + " " + sent.route(),
        facts(call),
        problem == null ? null : new Link(problem, "/problems/" + problem),
        Said.of(sent.body()),
        Said.of(call.answered().body()),
        Command.of(call),
        call.repeatable() && Command.isKept(sent.body()) ? key : null,
        RequestPages.ADDRESS + "/" + call.id() + "/replay",
        result);
  }

  private static List<Fact> facts(LoggedCall call) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("When", Written.second(call.at()) + " UTC"));
    facts.add(new Fact("Path", call.sent().address()));
    facts.add(new Fact("Status", Integer.toString(call.answered().status())));
    facts.add(new Fact("Took", call.milliseconds() + " ms"));
    facts.add(new Fact("Waymark-Request", call.id().toString()));
    add(facts, "Idempotency-Key", call.sent().key());
    add(facts, "If-Match", call.sent().ifMatch());
    return facts;
  }

  private static void add(List<Fact> facts, String name, @Nullable String text) {
    if (text != null) {
      facts.add(new Fact(name, text));
    }
  }
}
