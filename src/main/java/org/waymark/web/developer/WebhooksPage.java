package org.waymark.web.developer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Duration;
import java.util.List;
import org.waymark.webhook.RetrySchedule;

/**
 * How a program knows that a message is from here.
 *
 * @param messages what programs can be told of
 * @param pauses between attempts to send a message, in words
 * @param attempts how many there are
 */
@CheckedTemplate(basePath = "developer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WebhooksPage(List<Told> messages, String pauses, int attempts) implements TemplateInstance {

  WebhooksPage {
    messages = List.copyOf(messages);
  }

  static WebhooksPage of(List<Told> messages) {
    var pauses = RetrySchedule.PAUSES.stream().map(WebhooksPage::words).toList();
    var last = pauses.size() - 1;
    return new WebhooksPage(
        messages,
        String.join(", ", pauses.subList(0, last)) + " and " + pauses.get(last),
        RetrySchedule.ATTEMPTS);
  }

  private static String words(Duration pause) {
    if (pause.toHours() > 0) {
      return pause.toHours() + " hours";
    }
    return pause.toMinutes() > 0 ? pause.toMinutes() + " minutes" : pause.toSeconds() + " seconds";
  }

  /**
   * One kind of message.
   *
   * @param example as JSON
   * @param data what its data hold
   */
  record Told(String code, String about, String example, List<Field> data) {

    Told {
      data = List.copyOf(data);
    }
  }
}
