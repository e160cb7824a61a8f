package org.waymark.web.developer.console.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.call.LoggedCall;
import org.waymark.web.developer.console.Written;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.component.TextInput.Width;

/**
 * Calls, the newest first.
 *
 * @param next where the older ones are; null where there are none
 */
@CheckedTemplate(
    basePath = "developer/console",
    defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RequestsPage(Select status, TextInput path, List<Row> rows, @Nullable String next)
    implements TemplateInstance {

  RequestsPage {
    rows = List.copyOf(rows);
  }

  /**
   * One call.
   *
   * @param problem the last word of its type; null where it was none
   */
  record Row(
      String href,
      String at,
      String method,
      String path,
      int status,
      @Nullable String problem,
      int milliseconds) {}

  static RequestsPage of(RequestView.Filter filter, List<LoggedCall> calls, @Nullable String next) {
    return new RequestsPage(
        Select.of(
            Field.of("status", "Status"),
            Stream.of(
                    Choice.of("", "All"),
                    Choice.of("2xx", "2xx: done"),
                    Choice.of("4xx", "4xx: refused"),
                    Choice.of("5xx", "5xx: failed"))
                .map(choice -> choice.chosen(choice.value().equals(filter.statusClass())))
                .toList()),
        new TextInput(
            Field.of("path", "Path begins with").withHint("For example /api/v1/organisations"),
            filter.beginning(),
            Width.FULL,
            "off"),
        calls.stream().map(RequestsPage::row).toList(),
        next);
  }

  private static Row row(LoggedCall call) {
    return new Row(
        RequestPages.ADDRESS + "/" + call.id(),
        Written.second(call.at()),
        call.sent().method(),
        call.sent().address(),
        call.answered().status(),
        call.answered().problem(),
        call.milliseconds());
  }
}
