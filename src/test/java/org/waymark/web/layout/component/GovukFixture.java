package org.waymark.web.layout.component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One example that govuk-frontend publishes for a component: parameters with the HTML they must
 * give.
 */
record GovukFixture(JsonNode options, String html) {

  private static final String COMPONENTS =
      "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/components/";

  static GovukFixture of(String component, String name) {
    try (var in =
        GovukFixture.class.getResourceAsStream(COMPONENTS + component + "/fixtures.json")) {
      return stream(new ObjectMapper().readTree(in).path("fixtures"))
          .filter(fixture -> fixture.path("name").asText().equals(name))
          .map(fixture -> new GovukFixture(fixture.path("options"), fixture.path("html").asText()))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(component + " has no fixture " + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The label or legend with everything that hangs on it. */
  Field field() {
    var label = options.has("label") ? options.path("label") : options.at("/fieldset/legend");
    var name = options.path("name").asText();
    var id = options.path("id").asText(options.path("idPrefix").asText(name));
    return new Field(
        id,
        name,
        Text.of(label.path("text").asText()),
        label.path("isPageHeading").asBoolean(),
        textOf(options.path("hint")),
        textOf(options.path("errorMessage")));
  }

  Choices choices() {
    var all = stream(options.path("items")).toList();
    var divider = (int) all.stream().takeWhile(item -> !item.has("divider")).count();
    return new Choices(
        field(),
        all.subList(0, divider).stream().map(GovukFixture::choice).toList(),
        all.stream().skip(divider + 1L).map(GovukFixture::choice).toList());
  }

  Select select() {
    return Select.of(field(), stream(options.path("items")).map(GovukFixture::choice).toList());
  }

  TextInput textInput() {
    var width =
        switch (options.path("classes").asText()) {
          case "govuk-input--width-10" -> TextInput.Width.TEN;
          case "govuk-input--width-20" -> TextInput.Width.TWENTY;
          default -> TextInput.Width.FULL;
        };
    return new TextInput(
        field(), text(options.path("value")), width, text(options.path("autocomplete")));
  }

  ErrorSummary errorSummary() {
    return new ErrorSummary(
        stream(options.path("errorList"))
            .map(
                e ->
                    new ErrorSummary.Problem(
                        Text.of(e.path("text").asText()), text(e.path("href"))))
            .toList());
  }

  Button button() {
    return new Button(
        options.path("text").asText(), text(options.path("href")), Button.Kind.PRIMARY);
  }

  TaskList taskList() {
    return new TaskList(stream(options.path("items")).map(GovukFixture::task).toList());
  }

  /** Without rows whose value is HTML, which our tag has no way to show. */
  SummaryList summaryList() {
    return new SummaryList(
        stream(options.path("rows"))
            .filter(row -> row.path("value").has("text"))
            .map(GovukFixture::row)
            .toList());
  }

  Notification notification() {
    var success = options.path("type").asText().equals("success");
    return new Notification(
        success ? Notification.Kind.SUCCESS : Notification.Kind.IMPORTANT, text());
  }

  Link link() {
    return new Link(text(), options.path("href").asText());
  }

  String text() {
    return options.path("text").asText();
  }

  private static Choice choice(JsonNode item) {
    return new Choice(
        item.path("value").asText(),
        Text.of(item.path("text").asText()),
        textOf(item.path("hint")),
        item.path("checked").asBoolean() || item.path("selected").asBoolean());
  }

  private static TaskList.Task task(JsonNode item) {
    var status = item.path("status");
    var tag = status.path("tag");
    var classes = tag.isMissingNode() ? status.path("classes") : tag.path("classes");
    return new TaskList.Task(
        Text.of(item.at("/title/text").asText()),
        text(item.path("href")),
        textOf(item.path("hint")),
        new TaskList.Status(
            tag.path("text").asText(status.path("text").asText()), tone(classes.asText())));
  }

  private static TaskList.Tone tone(String classes) {
    return switch (classes) {
      case "govuk-tag--blue" -> TaskList.Tone.BLUE;
      case "govuk-tag--light-blue" -> TaskList.Tone.LIGHT_BLUE;
      case "govuk-tag--pink" -> TaskList.Tone.PINK;
      case "govuk-tag--red" -> TaskList.Tone.RED;
      case "govuk-task-list__status--cannot-start-yet" -> TaskList.Tone.CLOSED;
      default -> TaskList.Tone.PLAIN;
    };
  }

  private static SummaryList.Row row(JsonNode row) {
    return new SummaryList.Row(
        Text.of(row.at("/key/text").asText()),
        List.of(Text.of(row.at("/value/text").asText())),
        stream(row.at("/actions/items"))
            .map(
                action ->
                    new SummaryList.Action(
                        action.path("text").asText(),
                        action.path("href").asText(),
                        Text.of(action.path("visuallyHiddenText").asText())))
            .toList());
  }

  private static @Nullable Text textOf(JsonNode node) {
    var words = text(node.path("text"));
    return words == null ? null : Text.of(words);
  }

  private static @Nullable String text(JsonNode node) {
    return node.isMissingNode() ? null : node.asText();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
